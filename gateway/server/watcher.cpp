// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/watcher.h"

namespace chancery::server {

using ledger::AttemptView;

namespace {

constexpr int batch = 64;
constexpr std::chrono::hours farAway{1};

} // namespace

Watcher::Watcher(boost::asio::io_context &io, Alarms &alarms, ledger::Books &ledger, AttemptDriver &driver,
    const domain::Clock &clock, Telemetry telemetry)
    : m_io(io)
    , m_alarms(alarms)
    , m_ledger(ledger)
    , m_driver(driver)
    , m_clock(clock)
    , m_telemetry(telemetry)
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
    m_alarms.cancel(m_alarm);
}

void Watcher::schedule()
{
    m_alarm = m_alarms.after(m_interval, [this] {
        if (m_running)
            tick();
    });
}

void Watcher::tick()
{
    takeTimed();
    takePolls();
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
    for (const AttemptView &attempt : due.value())
        m_driver.check(attempt, cause, [this](const Reply<AttemptView> &checked) { onChecked(checked); });
}

void Watcher::onChecked(const Reply<AttemptView> &checked)
{
    if (!checked)
        return m_telemetry.log.warning(QStringLiteral("watcher"), checked.error().code);
    const auto settles = m_driver.settlesAt(checked->id);
    if (settles && *settles > m_clock.now())
        m_timed.emplace(*settles, checked->id.text());
    keepPolling(*checked);
}

void Watcher::note(const AttemptView &view)
{
    if (view.state == domain::PaymentState::Open)
        m_timed.emplace(view.expiresAt, view.id.text());
    keepPolling(view);
}

void Watcher::keepPolling(const AttemptView &view)
{
    const bool waits = view.state == domain::PaymentState::Open || view.state == domain::PaymentState::Unknown;
    const auto polling = waits ? m_driver.polling(view.method) : std::nullopt;
    if (!polling)
        m_polls.erase(view.id.text());
    else
        m_polls.try_emplace(view.id.text(), Poll{m_clock.now() + polling->every});
}

void Watcher::takePolls()
{
    const domain::Instant now = m_clock.now();
    for (auto entry = m_polls.begin(); entry != m_polls.end(); ++entry) {
        if (entry->second.next > now)
            continue;
        entry->second.next = now + farAway; // until this look has been taken
        const QString id = entry->first;
        m_ledger.loadPayment(domain::PaymentId(id),
            answered<std::optional<AttemptView>>(m_io, [this, id](const Reply<std::optional<AttemptView>> &loaded) {
                if (loaded && loaded.value())
                    return poll(*loaded.value());
                m_polls.erase(id); // the watch schedule has it all the same
            }));
    }
}

void Watcher::poll(const AttemptView &view)
{
    keepPolling(view);
    const auto polling = m_driver.polling(view.method);
    const auto entry = m_polls.find(view.id.text());
    if (!m_running || !polling || entry == m_polls.end())
        return;
    entry->second.next = m_clock.now() + polling->every;
    if (++entry->second.done <= polling->times)
        return take(std::vector{view}, QStringLiteral("poll"));
    m_polls.erase(entry);
    m_driver.close(view, QStringLiteral("expired"), QStringLiteral("poll"), [this](const Reply<AttemptView> &closed) {
        if (!closed)
            m_telemetry.log.warning(QStringLiteral("watcher"), closed.error().code);
    });
}

void Watcher::takeTimed()
{
    const domain::Instant now = m_clock.now();
    while (!m_timed.empty() && m_timed.begin()->first <= now) {
        const domain::PaymentId id(m_timed.begin()->second);
        m_timed.erase(m_timed.begin());
        m_ledger.loadPayment(
            id, answered<std::optional<AttemptView>>(m_io, [this](const Reply<std::optional<AttemptView>> &loaded) {
                if (!loaded || !loaded.value())
                    return;
                const domain::PaymentState state = loaded.value()->state;
                if (state == domain::PaymentState::Open || state == domain::PaymentState::Unknown)
                    take(std::vector{*loaded.value()}, QStringLiteral("watcher"));
            }));
    }
}

} // namespace chancery::server
