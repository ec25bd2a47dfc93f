// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/watcher.h"

namespace chancery::server {

using ledger::AttemptView;

namespace {

constexpr int batch = 64;

} // namespace

Watcher::Watcher(boost::asio::io_context &io, ledger::Ledger &ledger, AttemptDriver &driver, const domain::Clock &clock,
    Telemetry telemetry)
    : m_io(io)
    , m_ledger(ledger)
    , m_driver(driver)
    , m_clock(clock)
    , m_telemetry(telemetry)
    , m_timer(io)
{
}

void Watcher::start(std::chrono::milliseconds interval)
{
    m_interval = interval;
    m_running = true;
    tick();
}

void Watcher::stop()
{
    m_running = false;
    m_timer.cancel();
}

void Watcher::schedule()
{
    m_timer.expires_after(m_interval);
    m_timer.async_wait([this](const boost::system::error_code &error) {
        if (!error && m_running)
            tick();
    });
}

void Watcher::tick()
{
    closeExpired();
    if (!m_asking) {
        m_asking = true;
        if (m_recovered) {
            m_ledger.dueAttempts(m_clock.now(), batch,
                answered<std::vector<AttemptView>>(m_io, [this](const Reply<std::vector<AttemptView>> &due) {
                    m_asking = false;
                    take(due, QStringLiteral("watcher"));
                }));
        } else {
            recover();
        }
    }
    schedule();
}

void Watcher::recover()
{
    m_ledger.unfinishedAttempts(m_clock.now(), batch,
        answered<std::vector<AttemptView>>(m_io, [this](const Reply<std::vector<AttemptView>> &found) {
            m_asking = false;
            // One batch per tick; a claimed attempt that stays unfinished comes back by the watch schedule.
            m_recovered = found && found->size() < static_cast<std::size_t>(batch);
            if (found && !found->empty())
                m_telemetry.log.info(
                    QStringLiteral("recovery"), QStringLiteral("%1 unfinished attempts").arg(found->size()));
            take(found, QStringLiteral("recovery"));
        }));
}

void Watcher::take(const Reply<std::vector<AttemptView>> &due, const QString &cause)
{
    if (!due) {
        m_telemetry.log.warning(QStringLiteral("watcher"), due.error().code);
        return;
    }
    if (!m_running)
        return;
    for (const AttemptView &attempt : due.value()) {
        m_driver.check(attempt, cause, [this](const Reply<AttemptView> &checked) {
            if (!checked)
                m_telemetry.log.warning(QStringLiteral("watcher"), checked.error().code);
        });
    }
}

void Watcher::note(const AttemptView &view)
{
    if (view.state == domain::PaymentState::Open)
        m_expiring.emplace(view.expiresAt, view.id);
}

void Watcher::closeExpired()
{
    const domain::Instant now = m_clock.now();
    while (!m_expiring.empty() && m_expiring.begin()->first <= now) {
        const domain::PaymentId id = m_expiring.begin()->second;
        m_expiring.erase(m_expiring.begin());
        m_ledger.loadPayment(
            id, answered<std::optional<AttemptView>>(m_io, [this](const Reply<std::optional<AttemptView>> &loaded) {
                const bool open = loaded && loaded.value() && loaded.value()->state == domain::PaymentState::Open;
                if (open && m_running)
                    take(std::vector{*loaded.value()}, QStringLiteral("watcher"));
            }));
    }
}

} // namespace chancery::server
