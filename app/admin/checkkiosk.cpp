// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/checkkiosk.h"

#include "app/admin/localstore.h"
#include "models/crypto/errors.h"
#include "models/crypto/es256key.h"
#include "models/store/database.h"
#include "models/store/errors.h"
#include "models/store/migrations.h"
#include "models/store/storekeys.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace chancery::admin {

using Status = Finding::Status;

namespace {

const QString keyCheck = QStringLiteral("data key");
const QString databaseCheck = QStringLiteral("local store");

/// What each code of the vault means for a person.
QString adviceFor(const QString &code, bool databaseExists)
{
    namespace errors = crypto::errors;
    if (code == errors::keyLocked)
        return QStringLiteral(
            "the keychain is there but closed: sign in as the machine's user, or unlock it; make no new key");
    if (code == errors::keyMissing)
        return databaseExists
            ? QStringLiteral(
                "a database exists, so a key was made: run this as the machine's user, with its keychain or "
                "the key file it was set up with; make no new key")
            : QStringLiteral("there is no database either: the key is made when the application starts first");
    if (code == errors::keyUnavailable)
        return QStringLiteral(
            "no keychain answers: start it (gnome-keyring or KWallet) in the user's session, or choose a key "
            "file; a key file that cannot be read needs its owner");
    if (code == errors::keyDenied)
        return QStringLiteral("access was refused: allow it in the keychain's own program");
    if (code == errors::wrongPassphrase)
        return QStringLiteral("the passphrase does not open the key file: name the right --passphrase-file");
    if (code == errors::keyDamaged || code == errors::badKey)
        return QStringLiteral("the entry is not what was written: put it back from its copy, never make a new key");
    return QStringLiteral("see the file that is named");
}

Finding checkPermissions(const QString &name, const QString &path)
{
    const QFileInfo info(path);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((info.permissions() & others) != 0)
        return {name, Status::Fault, QStringLiteral("%1 lies open to others").arg(path),
            QStringLiteral("chmod 600 %1").arg(path)};
    return {name, Status::Good, QStringLiteral("%1 is its owner's only").arg(path), {}};
}

Finding checkDatabaseKey(const QString &database, const crypto::KeyRing &ring)
{
    const QTemporaryDir folder;
    const auto copy = copyDatabase(database, folder.path());
    if (!copy)
        return {databaseCheck, Status::Fault, copy.error().detail, QStringLiteral("run this as the machine's user")};
    auto opened = store::Database::open({.path = *copy, .checkWhole = true}, store::Migrations::newest());
    if (!opened) {
        const bool newer = opened.error().code == store::errors::newerDatabase;
        return {databaseCheck, Status::Fault, opened.error().code + QStringLiteral(": ") + opened.error().detail,
            newer ? QStringLiteral("use the newer program again")
                  : QStringLiteral("the application sets a damaged database aside at its next start")};
    }
    if (const auto key = store::StoreKeys::present(**opened, ring); !key)
        return {databaseCheck, Status::Fault, QStringLiteral("its key id is not that of the key at hand"),
            QStringLiteral("name the key file or keychain that this database was made with")};
    if (ring.keys().size() > 1)
        return {databaseCheck, Status::Warning, QStringLiteral("a change of the data key is under way"),
            QStringLiteral("start the application, or chancery-admin keys rotate: it goes on by itself")};
    return {databaseCheck, Status::Good, QStringLiteral("sealed by the key at hand"), {}};
}

/// The key with which the machine speaks to the relay; nothing where it was never enrolled.
Findings checkDeviceKey(crypto::KeyVault &vault, const QString &dataDir)
{
    const QString check = QStringLiteral("device key");
    if (!QFileInfo::exists(QDir(dataDir).filePath(QStringLiteral("device.json"))))
        return {};
    const auto pem = readEntry(vault, client::deviceKeyEntry);
    if (!pem && pem.error().code == crypto::errors::keyMissing) {
        return {{check, Status::Fault,
            QStringLiteral("the machine was enrolled, and its key is not where its keys are"),
            QStringLiteral("enrol it again (chancery-admin device code, then chancery enrol): records are kept, and go "
                           "out under its new name")}};
    }
    if (!pem)
        return {{check, Status::Fault, pem.error().code + QStringLiteral(": ") + pem.error().detail,
            adviceFor(pem.error().code, true)}};
    if (const auto key = crypto::Es256Key::fromPem(*pem); !key)
        return {{check, Status::Fault, key.error().code + QStringLiteral(": ") + key.error().detail,
            QStringLiteral("enrol the machine again; the data key is another one, leave it")}};
    return {{check, Status::Good, QStringLiteral("there"), {}}};
}

} // namespace

Findings checkKiosk(const client::VaultChoice &choice)
{
    Findings findings;
    const QString database = QDir(choice.dataDir).filePath(QStringLiteral("chancery.db"));
    const bool exists = QFileInfo::exists(database);
    if (!choice.keyFile.isEmpty()) {
        findings.push_back(checkPermissions(QStringLiteral("key file"), choice.keyFile));
        findings.push_back(checkPermissions(QStringLiteral("passphrase"), choice.passphraseFile));
    }
    if (exists)
        findings.push_back(checkPermissions(databaseCheck, database));
    auto vault = client::openVault(choice);
    if (!vault) {
        findings.push_back(
            {keyCheck, Status::Fault, vault.error().detail, QStringLiteral("name a readable passphrase file")});
        return findings;
    }
    const auto ring = readDataKeys(**vault);
    if (!ring) {
        const bool fresh = ring.error().code == crypto::errors::keyMissing && !exists;
        findings.push_back({keyCheck, fresh ? Status::Warning : Status::Fault,
            ring.error().code + QStringLiteral(": ") + ring.error().detail, adviceFor(ring.error().code, exists)});
        return findings;
    }
    for (Finding &finding : checkDeviceKey(**vault, choice.dataDir))
        findings.push_back(std::move(finding));
    findings.push_back({keyCheck, Status::Good,
        QStringLiteral("there, id %1").arg(QString::fromLatin1(ring->newest().id().toHex().left(8))), {}});
    if (exists)
        findings.push_back(checkDatabaseKey(database, *ring));
    return findings;
}

} // namespace chancery::admin
