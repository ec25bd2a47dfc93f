// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/backup.h"

#include "models/crypto/errors.h"
#include "models/crypto/sealedfile.h"
#include "models/store/encryptedstore.h"
#include "models/store/errors.h"
#include "models/store/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUuid>
#include <QtEndian>

#include <algorithm>

namespace chancery::store {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

/// Before the database in the sealed stream: size of the key ring (4, big-endian), the ring.
class Content final : public QIODevice
{
public:
    Content(const crypto::KeyRing &keys, QFile &database)
        : m_database(database)
    {
        const crypto::SecretBuffer ring = keys.serialise();
        m_head = crypto::SecretBuffer(4 + ring.size());
        qToBigEndian(static_cast<quint32>(ring.size()), m_head.data());
        std::copy_n(ring.data(), ring.size(), m_head.data() + 4);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 wanted) override
    {
        const qint64 fromHead = std::min<qint64>(wanted, m_head.size() - m_at);
        std::copy_n(m_head.data() + m_at, fromHead, data);
        m_at += fromHead;
        if (fromHead == wanted)
            return wanted;
        const qint64 fromFile = m_database.read(data + fromHead, wanted - fromHead);
        return fromFile < 0 ? -1 : fromHead + fromFile;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    crypto::SecretBuffer m_head;
    qint64 m_at = 0;
    QFile &m_database;
};

Unexpected<Error> fileError(const QFileDevice &file)
{
    return failure(
        crypto::errors::fileFailed, QFileInfo(file.fileName()).fileName() + QStringLiteral(": ") + file.errorString());
}

/// Splits an opened backup into its keys and the database file.
Expected<crypto::KeyRing, Error> unpack(QFile &opened, const QString &databasePath)
{
    const QByteArray size = opened.read(4);
    const qint64 ringSize = size.size() == 4 ? qFromBigEndian<quint32>(size.constData()) : 0;
    constexpr qint64 most = crypto::KeyRing::most * crypto::DataKey::serialisedSize;
    if (ringSize < 1 || ringSize > most)
        return failure(crypto::errors::notAuthentic, QStringLiteral("not a backup of a local store"));
    auto keys = crypto::KeyRing::deserialise(crypto::SecretBuffer::take(opened.read(ringSize)));
    if (!keys)
        return keys;
    QFile database(databasePath);
    if (!database.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fileError(database);
    database.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (!opened.atEnd()) {
        const QByteArray piece = opened.read(crypto::SealedFile::pieceSize);
        if (piece.isEmpty() || database.write(piece) != piece.size())
            return fileError(database);
    }
    if (!database.flush())
        return fileError(database);
    return keys;
}

} // namespace

Expected<void, Error> Backup::make(EncryptedStore &store, const Source &source, const QString &target)
{
    const QTemporaryDir folder(QFileInfo(target).absolutePath() + QStringLiteral("/.backup-XXXXXX"));
    if (!folder.isValid())
        return failure(crypto::errors::fileFailed, folder.errorString());
    const QString snapshot = folder.filePath(QStringLiteral("snapshot.db"));
    if (auto copied = store.copyTo(snapshot, source.passing); !copied)
        return copied;
    QFile database(snapshot);
    if (!database.open(QIODevice::ReadOnly))
        return fileError(database);
    Content content(source.keys, database);
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fileError(file);
    if (auto sealed = crypto::SealedFile::seal(content, file, source.certificatesPem, source.now); !sealed)
        return sealed;
    if (!file.commit())
        return fileError(file);
    if (auto told = store.audit().append(AuditEvent::BackedUp); !told)
        return Unexpected(told.error());
    return {};
}

Expected<Backup::Restored, Error> Backup::restore(const QString &file, const crypto::CmsOpener &opener,
    const QString &databasePath, const domain::Clock &clock, domain::RandomSource &random)
{
    if (EncryptedStore::existsAt(databasePath))
        return failure(errors::exists, QStringLiteral("a database is there already: move it away first"));
    const QTemporaryDir folder(QFileInfo(databasePath).absolutePath() + QStringLiteral("/.restore-XXXXXX"));
    QFile sealed(file);
    QFile opened(folder.filePath(QStringLiteral("opened")));
    if (!folder.isValid() || !sealed.open(QIODevice::ReadOnly))
        return fileError(sealed);
    if (!opened.open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return fileError(opened);
    if (auto done = crypto::SealedFile::open(sealed, opened, opener); !done)
        return Unexpected(done.error());
    opened.seek(0);
    const QString draft = folder.filePath(QStringLiteral("restored.db"));
    auto keys = unpack(opened, draft);
    if (!keys)
        return Unexpected(keys.error());
    qint64 records = 0;
    {
        // Under its own name only once it is whole, sound and in a new epoch.
        auto store = EncryptedStore::open({.path = draft, .checkWhole = true}, *keys, clock, random);
        if (!store)
            return Unexpected(store.error());
        if ((*store)->setAside())
            return failure(errors::damaged, QStringLiteral("the database in the backup is damaged"));
        const auto before = (*store)->outbox().status();
        if (!before)
            return Unexpected(before.error());
        const auto begun = (*store)->outbox().beginEpoch(before->incarnation);
        if (!begun)
            return Unexpected(begun.error());
        records = begun->unsent;
        const QString uuid = QUuid::fromRfc4122(random.bytes(16)).toString(QUuid::WithoutBraces);
        if (auto told = (*store)->audit().renew(uuid); !told)
            return Unexpected(told.error());
    }
    if (!QFile::rename(draft, databasePath))
        return failure(crypto::errors::fileFailed, QStringLiteral("the restored database cannot be put in its place"));
    return Restored{std::move(*keys), records};
}

} // namespace chancery::store
