// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/encryptedstore.h"

#include "models/store/auditevent.h"
#include "models/store/auditverifier.h"
#include "models/store/errors.h"
#include "models/store/migrations.h"
#include "models/store/salvage.h"
#include "models/store/sqlerror.h"
#include "models/store/savepoint.h"
#include "models/store/storecontext.h"
#include "models/store/storekeys.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <array>

#include <unistd.h>

namespace chancery::store {

namespace {

const QString damagedMark = QStringLiteral(".damaged-");
/// A file beside the database: a check found it damaged.
const QString suspectMark = QStringLiteral(".suspect");
/// A file beside the database, with the name of the one that was set aside: what it had not sent is not taken over yet.
const QString salvageMark = QStringLiteral(".salvage");
const QString salvageSetting = QStringLiteral("salvage_to_tell");

SalvageResult resultOf(const QJsonObject &told)
{
    return {told.value(QLatin1String("salvaged")).toInteger(), told.value(QLatin1String("lost")).toInteger()};
}

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
    // Before the file goes: a crash at any place finds its way back here.
    QFile mark(path + salvageMark);
    if (!mark.open(QIODevice::WriteOnly) || mark.write(QFileInfo(target).fileName().toUtf8()) < 0 || !mark.flush()
        || ::fsync(mark.handle()) != 0)
        return failure(errors::damaged,
            QStringLiteral("the database is damaged, and it cannot be noted: %1").arg(mark.errorString()));
    mark.close();
    for (const QString &suffix : suffixes) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, target + suffix))
            return failure(errors::damaged, QStringLiteral("the database is damaged and cannot be set aside"));
    }
    return target;
}

QString newUuid(domain::RandomSource &random)
{
    return QUuid::fromRfc4122(random.bytes(16)).toString(QUuid::WithoutBraces);
}

domain::Expected<void, domain::Error> begin(
    Database &database, const crypto::DataKey &key, domain::Instant now, domain::RandomSource &random)
{
    if (auto done = StoreKeys::writeHeader(database, key, now); !done)
        return done;
    if (auto done = database.execute(
            QStringLiteral("INSERT INTO numbering (id, epoch, last_seq, incarnation) VALUES (1, ?, 0, '')"),
            {newUuid(random)});
        !done)
        return domain::Unexpected(done.error());
    if (auto done = database.execute(QStringLiteral("PRAGMA application_id = %1").arg(Database::applicationId)); !done)
        return domain::Unexpected(done.error());
    return {};
}

/// A new database, or one brought up to date: wholly or not at all.
domain::Expected<void, domain::Error> prepare(
    Database &database, const crypto::KeyRing &keys, const domain::Clock &clock, domain::RandomSource &random)
{
    const bool isNew = database.version() == 0;
    if (!isNew) {
        if (const auto key = StoreKeys::present(database, keys); !key)
            return domain::Unexpected(key.error());
        if (database.version() == Migrations::newest())
            return {};
    }
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return domain::Unexpected(transaction.error());
    if (auto done = Migrations::apply(database, Migrations::newest()); !done)
        return done;
    if (isNew) {
        if (auto done = begin(database, keys.newest(), clock.now(), random); !done)
            return done;
    }
    const auto key = StoreKeys::present(database, keys);
    if (!key)
        return domain::Unexpected(key.error());
    auto sealer = StoreKeys::sealer(database, keys);
    if (!sealer)
        return domain::Unexpected(sealer.error());
    if (auto done = StoreKeys::provideDerived(database, *sealer, **key); !done)
        return done;
    return transaction->commit();
}

domain::Expected<AuditLog, domain::Error> openAudit(
    Database &database, RowSealer &sealer, const domain::Clock &clock, domain::RandomSource &random)
{
    const auto seal = StoreKeys::derived(database, sealer, StoreKeys::auditSeal);
    if (!seal)
        return domain::Unexpected(seal.error());
    const auto subjects = StoreKeys::derived(database, sealer, StoreKeys::auditSubjects);
    if (!subjects)
        return domain::Unexpected(subjects.error());
    auto mac = crypto::Hmac::create(*seal);
    if (!mac)
        return domain::Unexpected(mac.error());
    auto pseudonyms = crypto::BlindIndex::withKey(*subjects);
    if (!pseudonyms)
        return domain::Unexpected(pseudonyms.error());
    AuditLog audit(database, std::move(*mac), std::move(*pseudonyms), clock);
    if (auto begun = audit.begin(newUuid(random)); !begun)
        return domain::Unexpected(begun.error());
    return audit;
}

domain::Expected<std::unique_ptr<StoreContext>, domain::Error> openContext(
    const StoreOptions &options, const crypto::KeyRing &keys, const domain::Clock &clock, domain::RandomSource &random)
{
    auto database = Database::open(options, Migrations::newest());
    if (!database)
        return domain::Unexpected(database.error());
    if (const auto prepared = prepare(**database, keys, clock, random); !prepared)
        return domain::Unexpected(prepared.error());
    auto sealer = StoreKeys::sealer(**database, keys);
    if (!sealer)
        return domain::Unexpected(sealer.error());
    const auto indexKey = StoreKeys::derived(**database, *sealer, StoreKeys::index);
    if (!indexKey)
        return domain::Unexpected(indexKey.error());
    auto index = crypto::BlindIndex::withKey(*indexKey);
    if (!index)
        return domain::Unexpected(index.error());
    auto audit = openAudit(**database, *sealer, clock, random);
    if (!audit)
        return domain::Unexpected(audit.error());
    return std::make_unique<StoreContext>(
        std::move(*database), std::move(*sealer), std::move(*index), std::move(*audit), clock, random);
}

} // namespace

EncryptedStore::EncryptedStore(std::unique_ptr<StoreContext> context, QString path)
    : m_context(std::move(context))
    , m_outbox(*m_context)
    , m_payments(*m_context)
    , m_receipts(*m_context, SealedTable::Kind::Receipts)
    , m_drafts(*m_context, SealedTable::Kind::Drafts)
    , m_settings(*m_context, SealedTable::Kind::Settings)
    , m_rotation(*m_context)
    , m_retention(*m_context)
    , m_cases(*m_context)
    , m_standings(*m_context, m_cases)
    , m_path(std::move(path))
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
    const StoreOptions &wanted, const crypto::KeyRing &keys, const domain::Clock &clock, domain::RandomSource &random)
{
    StoreOptions options = wanted;
    const bool isSuspect = QFileInfo::exists(wanted.path + suspectMark);
    options.checkWhole = wanted.checkWhole || isSuspect;
    std::optional<QString> aside;
    auto context = openContext(options, keys, clock, random);
    if (!context && context.error().code == errors::damaged) {
        const auto moved = setDamagedAside(options.path, clock.now());
        if (!moved)
            return domain::Unexpected(moved.error());
        aside = *moved;
        context = openContext(options, keys, clock, random);
    }
    if (!context)
        return domain::Unexpected(context.error());
    if (isSuspect && !QFile::remove(wanted.path + suspectMark))
        return failure(errors::readOnly, QStringLiteral("%1 cannot be removed").arg(wanted.path + suspectMark));
    std::unique_ptr<EncryptedStore> store(new EncryptedStore(std::move(*context), options.path));
    store->m_setAside = aside;
    if (auto done = store->salvage(keys); !done)
        return domain::Unexpected(done.error());
    return store;
}

domain::Expected<void, domain::Error> EncryptedStore::salvage(const crypto::KeyRing &keys)
{
    QFile mark(m_path + salvageMark);
    if (!mark.exists())
        return {};
    if (!mark.open(QIODevice::ReadOnly))
        return failure(errors::readOnly, QStringLiteral("%1: %2").arg(mark.fileName(), mark.errorString()));
    const QFileInfo aside(QFileInfo(m_path).dir(), QString::fromUtf8(mark.readAll()));
    // Without the file it was never set aside: a crash came before, and what is here opened all the same.
    if (aside.isFile()) {
        const auto salvaged = Salvage(*m_context, m_outbox, keys).from(aside.filePath());
        if (!salvaged)
            return domain::Unexpected(salvaged.error());
        m_salvaged = *salvaged;
        if (auto kept = keepToTell(aside.fileName()); !kept)
            return kept;
    }
    mark.close();
    if (!mark.remove())
        return failure(errors::readOnly, QStringLiteral("%1 cannot be removed").arg(mark.fileName()));
    return {};
}

domain::Expected<void, domain::Error> EncryptedStore::keepToTell(const QString &aside)
{
    const auto before = m_settings.get(salvageSetting);
    if (!before)
        return domain::Unexpected(before.error());
    const QJsonObject told = QJsonDocument::fromJson(before->value_or(QByteArray())).object();
    QJsonArray files = told.value(QLatin1String("files")).toArray();
    // After a crash the same file is gone through again: what it gave is told already.
    if (files.contains(aside))
        return {};
    files.append(aside);
    const SalvageResult all = resultOf(told);
    return m_settings.put(salvageSetting,
        QJsonDocument(QJsonObject{{QStringLiteral("files"), files},
                          {QStringLiteral("salvaged"), all.salvaged + m_salvaged->salvaged},
                          {QStringLiteral("lost"), all.lost + m_salvaged->lost}})
            .toJson(QJsonDocument::Compact));
}

domain::Expected<std::optional<SalvageResult>, domain::Error> EncryptedStore::salvageToTell() const
{
    const auto kept = m_settings.get(salvageSetting);
    if (!kept)
        return domain::Unexpected(kept.error());
    if (!*kept)
        return std::optional<SalvageResult>();
    return std::optional(resultOf(QJsonDocument::fromJson(**kept).object()));
}

domain::Expected<void, domain::Error> EncryptedStore::noteSalvage()
{
    const auto told = salvageToTell();
    if (!told)
        return domain::Unexpected(told.error());
    if (!*told)
        return {};
    auto savepoint = Savepoint::begin(m_context->database());
    if (!savepoint)
        return domain::Unexpected(savepoint.error());
    if (auto removed = m_settings.remove(salvageSetting); !removed)
        return removed;
    const auto noted = audit().append(AuditEvent::Maintenance, {},
        QStringLiteral("damage_noted salvaged=%1 lost=%2").arg((*told)->salvaged).arg((*told)->lost));
    if (!noted)
        return domain::Unexpected(noted.error());
    return savepoint->release();
}

AuditLog &EncryptedStore::audit()
{
    return m_context->audit();
}

domain::Expected<AuditVerdict, domain::Error> EncryptedStore::verifyAudit()
{
    const auto seal = StoreKeys::derived(m_context->database(), m_context->sealer(), StoreKeys::auditSeal);
    if (!seal)
        return domain::Unexpected(seal.error());
    auto mac = crypto::Hmac::create(*seal);
    if (!mac)
        return domain::Unexpected(mac.error());
    AuditVerifier verifier(m_context->database());
    verifier.setKey(std::move(*mac));
    return verifier.verify();
}

domain::Expected<void, domain::Error> EncryptedStore::together(
    const std::function<domain::Expected<void, domain::Error>()> &work)
{
    auto savepoint = Savepoint::begin(m_context->database());
    if (!savepoint)
        return domain::Unexpected(savepoint.error());
    if (auto done = work(); !done)
        return done;
    return savepoint->release();
}

domain::Expected<void, domain::Error> EncryptedStore::checkIntegrity() const
{
    return m_context->database().checkIntegrity();
}

domain::Expected<QString, domain::Error> EncryptedStore::beginWholeCheck()
{
    // Pages reach the file itself only at a checkpoint: one now, and none until the end.
    for (const char *sql : {"PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA wal_autocheckpoint = 0"}) {
        if (auto done = m_context->database().value(QString::fromLatin1(sql)); !done)
            return domain::Unexpected(done.error());
    }
    return m_path;
}

domain::Expected<void, domain::Error> EncryptedStore::endWholeCheck(
    const domain::Expected<void, domain::Error> &verdict)
{
    if (auto done = m_context->database().value(QStringLiteral("PRAGMA wal_autocheckpoint = 1000")); !done)
        return domain::Unexpected(done.error());
    if (verdict)
        return {};
    auto sound = checkIntegrity();
    if (!sound && sound.error().code == errors::damaged) {
        QFile mark(m_path + suspectMark);
        if (!mark.open(QIODevice::WriteOnly))
            return failure(errors::damaged, sound.error().detail + QStringLiteral("; it cannot be marked as such"));
    }
    return sound;
}

domain::Expected<void, domain::Error> EncryptedStore::copyTo(
    const QString &path, const QStringList &withoutSettings) const
{
    if (auto done = m_context->database().execute(QStringLiteral("VACUUM INTO ?"), {path}); !done)
        return domain::Unexpected(done.error());
    if (withoutSettings.isEmpty())
        return {};
    // Closed again, the copy is one file: what was deleted is overwritten in it, and its log is gone.
    const auto copy = Database::open({path}, Migrations::newest());
    if (!copy)
        return domain::Unexpected(copy.error());
    for (const QString &name : withoutSettings) {
        const auto lookUp = m_context->index(QStringLiteral("settings.look_up"), name);
        if (!lookUp)
            return domain::Unexpected(lookUp.error());
        const auto gone = (*copy)->execute(QStringLiteral("DELETE FROM settings WHERE look_up = ?"), {*lookUp});
        if (!gone)
            return domain::Unexpected(gone.error());
    }
    return {};
}

} // namespace chancery::store
