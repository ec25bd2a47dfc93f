// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/encryptedstore.h"

#include "models/crypto/digest.h"
#include "models/store/errors.h"
#include "models/store/migrations.h"
#include "models/store/sqlerror.h"
#include "models/store/storecontext.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <array>

namespace chancery::store {

namespace {

constexpr quint32 firstKeyEpoch = 1;
const QString damagedMark = QStringLiteral(".damaged-");

/// The database file and what SQLite may keep beside it.
const std::array<QString, 3> suffixes{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};

/// Renames the files so that nothing is overwritten; where the database went.
domain::Expected<QString, domain::Error> setDamagedAside(const QString &path, domain::Instant now)
{
    const QString wanted
        = path + damagedMark + domain::toQDateTime(now).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString target = wanted;
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = wanted + u'-' + QString::number(i);
    for (const QString &suffix : suffixes) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, target + suffix))
            return failure(errors::damaged, QStringLiteral("the database is damaged and cannot be set aside"));
    }
    return target;
}

domain::Expected<void, domain::Error> writeHeader(
    Database &database, const crypto::DataKey &key, domain::Instant now, domain::RandomSource &random)
{
    const auto check = key.checkValue();
    if (!check)
        return domain::Unexpected(check.error());
    if (auto done
        = database.execute(QStringLiteral("INSERT INTO header (id, key_id, check_value, key_epoch, created_at) "
                                          "VALUES (1, ?, ?, ?, ?)"),
            {key.id(), *check, firstKeyEpoch, toColumn(now)});
        !done)
        return domain::Unexpected(done.error());
    const QString epoch = QUuid::fromRfc4122(random.bytes(16)).toString(QUuid::WithoutBraces);
    if (auto done = database.execute(
            QStringLiteral("INSERT INTO numbering (id, epoch, last_seq, incarnation) VALUES (1, ?, 0, '')"), {epoch});
        !done)
        return domain::Unexpected(done.error());
    if (auto done = database.execute(QStringLiteral("PRAGMA application_id = %1").arg(Database::applicationId)); !done)
        return domain::Unexpected(done.error());
    return {};
}

/// The key epoch the database is in. Errors: wrong_key, damaged.
domain::Expected<quint32, domain::Error> checkHeader(Database &database, const crypto::DataKey &key)
{
    auto header = database.run(QStringLiteral("SELECT key_id, check_value, key_epoch FROM header"));
    if (!header)
        return domain::Unexpected(header.error());
    const auto found = Database::step(*header);
    if (!found)
        return domain::Unexpected(found.error());
    if (!*found)
        return failure(errors::damaged, QStringLiteral("header: no row"));
    const auto check = key.checkValue();
    if (!check)
        return domain::Unexpected(check.error());
    if (header->value(0).toByteArray() != key.id()
        || !crypto::constantTimeEquals(header->value(1).toByteArray(), *check))
        return failure(errors::wrongKey, QStringLiteral("the database belongs to another data key"));
    return header->value(2).toUInt();
}

/// A new database, or one brought up to date: wholly or not at all.
domain::Expected<quint32, domain::Error> prepare(
    Database &database, const crypto::DataKey &key, const domain::Clock &clock, domain::RandomSource &random)
{
    const bool isNew = database.version() == 0;
    if (!isNew) {
        const auto epoch = checkHeader(database, key);
        if (!epoch || database.version() == Migrations::newest())
            return epoch;
    }
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return domain::Unexpected(transaction.error());
    if (auto done = Migrations::apply(database, Migrations::newest()); !done)
        return domain::Unexpected(done.error());
    if (isNew) {
        if (auto done = writeHeader(database, key, clock.now(), random); !done)
            return domain::Unexpected(done.error());
    }
    if (auto done = transaction->commit(); !done)
        return domain::Unexpected(done.error());
    return checkHeader(database, key);
}

domain::Expected<std::unique_ptr<StoreContext>, domain::Error> openContext(
    const StoreOptions &options, const crypto::DataKey &key, const domain::Clock &clock, domain::RandomSource &random)
{
    auto database = Database::open(options, Migrations::newest());
    if (!database)
        return domain::Unexpected(database.error());
    const auto keyEpoch = prepare(**database, key, clock, random);
    if (!keyEpoch)
        return domain::Unexpected(keyEpoch.error());
    auto aead = crypto::Aead::create(key.secret());
    if (!aead)
        return domain::Unexpected(aead.error());
    auto index = crypto::BlindIndex::create(key.secret(), "local store");
    if (!index)
        return domain::Unexpected(index.error());
    return std::make_unique<StoreContext>(
        std::move(*database), RowSealer(std::move(*aead), *keyEpoch), std::move(*index), clock, random);
}

} // namespace

EncryptedStore::EncryptedStore(std::unique_ptr<StoreContext> context)
    : m_context(std::move(context))
    , m_outbox(*m_context)
    , m_payments(*m_context)
    , m_receipts(*m_context, SealedTable::Kind::Receipts)
    , m_drafts(*m_context, SealedTable::Kind::Drafts)
    , m_settings(*m_context, SealedTable::Kind::Settings)
{
}

EncryptedStore::~EncryptedStore() = default;

bool EncryptedStore::existsAt(const QString &path)
{
    const QFileInfo info(path);
    const QStringList found = info.absoluteDir().entryList(
        {info.fileName(), info.fileName() + damagedMark + u'*'}, QDir::Files | QDir::Hidden | QDir::System);
    return !found.isEmpty();
}

domain::Expected<std::unique_ptr<EncryptedStore>, domain::Error> EncryptedStore::open(
    const StoreOptions &options, const crypto::DataKey &key, const domain::Clock &clock, domain::RandomSource &random)
{
    std::optional<QString> aside;
    auto context = openContext(options, key, clock, random);
    if (!context && context.error().code == errors::damaged) {
        const auto moved = setDamagedAside(options.path, clock.now());
        if (!moved)
            return domain::Unexpected(moved.error());
        aside = *moved;
        context = openContext(options, key, clock, random);
    }
    if (!context)
        return domain::Unexpected(context.error());
    std::unique_ptr<EncryptedStore> store(new EncryptedStore(std::move(*context)));
    store->m_setAside = aside;
    return store;
}

domain::Expected<void, domain::Error> EncryptedStore::checkIntegrity() const
{
    return m_context->database().checkIntegrity();
}

} // namespace chancery::store
