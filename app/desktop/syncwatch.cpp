// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/syncwatch.h"

#include <QLoggingCategory>

using namespace chancery::domain;

namespace chancery::app {

namespace {

constexpr std::chrono::seconds lookEvery{30};
/// A crash may make the last sync look this much older.
constexpr std::chrono::minutes rememberEvery{10};
const QString storedName = QStringLiteral("last_sync");

using Intake = wizard::KioskStatus::Intake;

Intake intakeOf(const sync::IntakePolicy::Judgement &judgement)
{
    const bool many = judgement.reason == sync::IntakePolicy::Reason::TooManyUnsent;
    switch (judgement.verdict) {
    case sync::IntakePolicy::Verdict::Open:
        return Intake::Open;
    case sync::IntakePolicy::Verdict::Warning:
        return many ? Intake::ManyUnsent : Intake::LongAway;
    case sync::IntakePolicy::Verdict::Stopped:
        return many ? Intake::StoppedManyUnsent : Intake::StoppedLongAway;
    }
    Q_UNREACHABLE();
}

} // namespace

SyncWatch::SyncWatch(store::StoreWorker &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &SyncWatch::look);
}

void SyncWatch::start()
{
    m_store.call(
        this, [](store::EncryptedStore &store) { return store.settings().get(storedName); },
        [this](const Expected<std::optional<QByteArray>, Error> &stored) {
            if (!stored)
                qWarning("last sync: not read: %s", qUtf8Printable(stored.error().code));
            m_known = true;
            m_remembered
                = stored && *stored ? instantFromRfc3339(QString::fromLatin1(**stored)) : std::optional<Instant>();
            // A machine that has never heard the relay counts from its first start.
            if (!m_status.lastSync)
                m_status.lastSync = m_remembered.value_or(m_clock.now());
            if (!m_remembered || *m_status.lastSync > *m_remembered)
                remember();
            look();
        });
    m_timer.start();
}

void SyncWatch::setLimits(const protocol::DeviceLimits &limits)
{
    m_policy = {limits.unsentRecords, limits.daysWithoutSync};
    look();
}

void SyncWatch::setTimeZone(const QString &zone)
{
    m_status.timeZone = zone;
}

void SyncWatch::heard(bool answered)
{
    const bool flipped = m_status.online != answered;
    m_status.online = answered;
    if (answered) {
        m_status.lastSync = m_clock.now();
        if (m_known && (!m_remembered || *m_status.lastSync - *m_remembered > rememberEvery))
            remember();
    }
    if (flipped)
        look();
}

void SyncWatch::setSync(const sync::SyncStatus &status)
{
    m_status.unsent = status.unsent;
    m_status.oldestUnsent = status.oldestUnsent;
    m_status.deadLetters = status.deadLetters;
    look();
}

void SyncWatch::look()
{
    m_status.now = m_clock.now();
    const Intake before = m_status.intake;
    m_status.intake
        = intakeOf(m_policy.judge({m_status.unsent, m_status.oldestUnsent, m_status.lastSync}, m_status.now));
    if (m_status.intake != before)
        qWarning("intake: %s", m_status.isStopped() ? "stopped" : m_status.intake == Intake::Open ? "open" : "warning");
    Q_EMIT changed(m_status);
}

void SyncWatch::remember()
{
    m_remembered = m_status.lastSync;
    m_store.call(
        this,
        [at = toRfc3339(*m_status.lastSync).toLatin1()](
            store::EncryptedStore &store) { return store.settings().put(storedName, at); },
        [](const Expected<void, Error> &kept) {
            if (!kept)
                qWarning("last sync: not kept: %s", qUtf8Printable(kept.error().code));
        });
}

} // namespace chancery::app
