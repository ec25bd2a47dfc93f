// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/storerestorecommand.h"

#include "app/admin/localstore.h"
#include "app/admin/reader.h"
#include "app/admin/terminal.h"
#include "models/crypto/errors.h"
#include "models/store/backup.h"

#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>

#include <optional>

namespace chancery::admin {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

Expected<void, Error> keepKeys(crypto::KeyVault &vault, const crypto::KeyRing &keys)
{
    QEventLoop loop;
    std::optional<Expected<void, Error>> kept;
    vault.write(client::dataKeyEntry, keys.serialise(), &loop, [&](const Expected<void, Error> &written) {
        kept.emplace(written);
        loop.quit();
    });
    if (!kept)
        loop.exec();
    return std::move(*kept);
}

} // namespace

QStringList StoreRestoreCommand::path() const
{
    return {QStringLiteral("store"), QStringLiteral("restore")};
}

QString StoreRestoreCommand::summary() const
{
    return QStringLiteral("Puts a machine's backup onto a new or emptied machine.");
}

QString StoreRestoreCommand::description() const
{
    return summary()
        + QStringLiteral(
            " Run it as the machine's user, with its application stopped. Database and data key come from the backup; "
            "everything in it is pushed to the relay again, which takes each record once. A machine that lost its "
            "device key too is enrolled anew first. Exit codes: 0 done; 3 file, key, or a database in the way.");
}

void StoreRestoreCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("in"), QStringLiteral("The backup."), QStringLiteral("file")});
    declareReader(parser);
    declareLocalStore(parser);
}

ExitCode StoreRestoreCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const client::VaultChoice choice = vaultChoice(parser);
    if (!parser.isSet(QStringLiteral("in")) || choice.dataDir.isEmpty())
        return terminal.refuse(
            QStringLiteral("bad_option"), QStringLiteral("expected --in and --data-dir"), ExitCode::Usage);
    const auto reader = openReader(parser);
    if (!reader)
        return terminal.refuse(reader.error(), ExitCode::Input);
    auto vault = client::openVault(choice);
    if (!vault)
        return terminal.refuse(vault.error(), ExitCode::Input);
    // A key that is there belongs to something: it is not replaced.
    if (const auto there = readDataKeys(**vault); there || there.error().code != crypto::errors::keyMissing) {
        return terminal.refuse(there
                ? Error{QStringLiteral("key_exists"),
                    QStringLiteral("the vault holds a data key already: choose another key file, or remove it")}
                : there.error(),
            ExitCode::Input);
    }
    const domain::SystemClock clock;
    domain::SystemRandom random;
    const auto restored = store::Backup::restore(parser.value(QStringLiteral("in")), *reader,
        QDir(choice.dataDir).filePath(QStringLiteral("chancery.db")), clock, random);
    if (!restored)
        return terminal.refuse(restored.error(), ExitCode::Input);
    if (const auto kept = keepKeys(**vault, restored->keys); !kept)
        return terminal.refuse(kept.error(), ExitCode::Input);
    if (terminal.json())
        terminal.print(QJsonObject{{QStringLiteral("records"), restored->records}});
    else
        terminal.print(QStringLiteral("Restored; %1 records will be pushed again").arg(restored->records));
    return ExitCode::Done;
}

} // namespace chancery::admin
