// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/housekeeping.h"

#include "gateway/client/vaults.h"
#include "models/payment/mailshelf.h"
#include "models/store/backup.h"
#include "models/store/errors.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

using namespace chancery::domain;

namespace chancery::app {

namespace {

constexpr std::chrono::minutes betweenLooks{1};
/// The start has the disk for itself.
constexpr std::chrono::seconds firstCheck{5};
constexpr std::chrono::hours retentionEvery{24};
constexpr std::chrono::hours integrityEvery{24 * 7};
constexpr std::chrono::hours backupEvery{24};
/// What could be salvaged was, at once; so long somebody may look into the rest.
constexpr std::chrono::hours setAsideKept{24 * 30};
const QString diaryName = QStringLiteral("housekeeping");
constexpr QLatin1String retentionKey("retention");
constexpr QLatin1String integrityKey("integrity");
constexpr QLatin1String backupKey("backup");
const QString setAsidePattern = QStringLiteral("chancery.db.damaged-*");
const QString backupPattern = QStringLiteral("chancery-*.backup");

Instant instantOf(const QJsonObject &json, QLatin1String key)
{
    return instantFromRfc3339(json.value(key).toString()).value_or(Instant());
}

} // namespace

Housekeeping::Housekeeping(Settings settings, Recipients recipients, store::StoreWorker &store, crypto::KeyVault &vault,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_recipients(std::move(recipients))
    , m_store(store)
    , m_vault(vault)
    , m_clock(clock)
    , m_rotation(store, vault, client::dataKeyEntry, {})
{
    connect(&m_timer, &QTimer::timeout, this, &Housekeeping::look);
}

void Housekeeping::tellOfDamage(const store::StoreWorker::Opened &opened)
{
    if (opened.setAside)
        qCritical("database: damaged, set aside as %s", qUtf8Printable(*opened.setAside));
    if (opened.salvaged)
        qCritical("database: of what had not been sent %lld records were salvaged, %lld lost",
            static_cast<long long>(opened.salvaged->salvaged), static_cast<long long>(opened.salvaged->lost));
}

void Housekeeping::start()
{
    m_timer.start(betweenLooks);
    readDiary();
    m_rotation.resume([this](const Expected<void, Error> &done) { rotated(done, false); });
}

void Housekeeping::readDiary()
{
    m_store.call(
        this, [](store::EncryptedStore &store) { return store.settings().get(diaryName); },
        [this](const Expected<std::optional<QByteArray>, Error> &stored) {
            if (!stored)
                return qWarning("housekeeping: %s", qUtf8Printable(stored.error().code));
            const QJsonObject json = QJsonDocument::fromJson(stored->value_or(QByteArray())).object();
            m_diary = {instantOf(json, retentionKey), instantOf(json, integrityKey), instantOf(json, backupKey)};
            // Opening the store has looked at a small part of it only.
            m_diary.integrity = {};
            QTimer::singleShot(firstCheck, this, &Housekeeping::look);
        });
}

void Housekeeping::writeDiary()
{
    const QJsonObject json{{retentionKey, toRfc3339(m_diary.retention)}, {integrityKey, toRfc3339(m_diary.integrity)},
        {backupKey, toRfc3339(m_diary.backup)}};
    m_store.call(
        this,
        [text = QJsonDocument(json).toJson(QJsonDocument::Compact)](
            store::EncryptedStore &store) { return store.settings().put(diaryName, text); },
        [](const Expected<void, Error> &kept) {
            if (!kept)
                qWarning("housekeeping: %s", qUtf8Printable(kept.error().code));
        });
}

void Housekeeping::look()
{
    rotateIfAsked();
    if (m_busy)
        return;
    const Instant now = m_clock.now();
    // A clock that was put back must not stop everything for as long.
    const auto due = [now](Instant last, std::chrono::hours every) { return now - last >= every || last > now; };
    if (due(m_diary.retention, retentionEvery))
        forget();
    else if (due(m_diary.integrity, integrityEvery))
        check();
    else if (!m_settings.backupDir.isEmpty() && due(m_diary.backup, backupEvery) && !m_recipients().empty())
        backUp();
}

void Housekeeping::backUp()
{
    m_busy = true;
    m_vault.read(client::dataKeyEntry, this, [this](const Expected<crypto::SecretBuffer, Error> &stored) {
        const auto keys = stored ? crypto::KeyRing::deserialise(*stored)
                                 : Expected<crypto::KeyRing, Error>(Unexpected(stored.error()));
        if (keys)
            return backUp(*keys);
        m_busy = false;
        qCritical("backup: %s", qUtf8Printable(keys.error().code));
    });
}

void Housekeeping::backUp(const crypto::KeyRing &keys)
{
    const Instant now = m_clock.now();
    const QString target = QDir(m_settings.backupDir)
                               .filePath(QStringLiteral("chancery-%1.backup")
                                             .arg(toQDateTime(now).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))));
    m_store.call(
        this,
        [ring = std::make_shared<crypto::KeyRing>(keys.clone()), people = m_recipients(), now, target,
            folder = m_settings.backupDir](store::EncryptedStore &store) -> Expected<void, Error> {
            QDir().mkpath(folder);
            return store::Backup::make(store, {*ring, people, now, {payment::MailShelf::storedName()}}, target);
        },
        [this](const Expected<void, Error> &made) {
            m_busy = false;
            if (!made)
                return qCritical("backup: %s: %s", qUtf8Printable(made.error().code),
                    qUtf8Printable(made.error().detail)); // tried again in a minute
            m_diary.backup = m_clock.now();
            writeDiary();
            dropOldBackups();
        });
}

void Housekeeping::dropOldBackups()
{
    QDir folder(m_settings.backupDir);
    const QStringList kept = folder.entryList({backupPattern}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : kept.mid(backupsKept)) {
        if (!folder.remove(name))
            qWarning("backup: %s cannot be removed", qUtf8Printable(name));
    }
}

void Housekeeping::dropSetAside()
{
    QDir folder(m_settings.dataDir);
    for (const QString &name : folder.entryList({setAsidePattern}, QDir::Files)) {
        // By the name, not by the file's own time, which a copy changes: …damaged-20260921T141320Z, -2, -wal.
        const QString stamp = name.section(QStringLiteral(".damaged-"), 1).left(16);
        QDateTime at = QDateTime::fromString(stamp, QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
        at.setTimeSpec(Qt::UTC);
        if (!at.isValid() || m_clock.now() - instantFromQDateTime(at) < setAsideKept)
            continue;
        if (folder.remove(name))
            qInfo("retention: %s had had its time", qUtf8Printable(name));
        else
            qWarning("retention: %s cannot be removed", qUtf8Printable(name));
    }
}

void Housekeeping::forget()
{
    m_busy = true;
    m_store.call(
        this, [policy = m_settings.retention](store::EncryptedStore &store) { return store.retention().apply(policy); },
        [this](const Expected<store::RetentionReport, Error> &report) {
            m_busy = false;
            if (!report)
                return qWarning(
                    "retention: %s: %s", qUtf8Printable(report.error().code), qUtf8Printable(report.error().detail));
            m_diary.retention = m_clock.now();
            writeDiary();
            qInfo("retention: %lld rows had had their time", static_cast<long long>(report->total()));
            dropSetAside();
        });
}

void Housekeeping::check()
{
    m_busy = true;
    m_store.checkWhole(this, [this](const Expected<void, Error> &sound) {
        m_busy = false;
        m_diary.integrity = m_clock.now();
        writeDiary();
        if (sound)
            return qInfo("database: sound as a whole");
        qCritical("database: %s: %s", qUtf8Printable(sound.error().code), qUtf8Printable(sound.error().detail));
        if (sound.error().code == store::errors::damaged)
            Q_EMIT damaged();
    });
}

void Housekeeping::rotateIfAsked()
{
    if (m_rotation.isRunning() || !QFile::exists(QDir(m_settings.dataDir).filePath(rotationRequest)))
        return;
    qInfo("data key: a new one was asked for");
    m_rotation.start([this](const Expected<void, Error> &done) { rotated(done, true); });
}

void Housekeeping::rotated(const Expected<void, Error> &done, bool asked)
{
    if (!done) {
        qCritical(
            "data key: not changed: %s: %s", qUtf8Printable(done.error().code), qUtf8Printable(done.error().detail));
        return; // looked at again in a minute: the request is still there
    }
    if (!asked)
        return;
    qInfo("data key: changed");
    if (!QFile::remove(QDir(m_settings.dataDir).filePath(rotationRequest)))
        qCritical("data key: the request cannot be removed");
}

} // namespace chancery::app
