// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/eventcatchup.h"

#include <algorithm>
#include <set>

namespace chancery::server {

using domain::Instant;
using ledger::NoticeOutcome;
using providers::Notice;
using providers::NoticePage;

namespace {

constexpr std::chrono::milliseconds retryAfter = std::chrono::seconds(15);

} // namespace

EventCatchUp::EventCatchUp(const Parts &parts)
    : m(parts)
{
}

void EventCatchUp::start(std::chrono::milliseconds interval)
{
    m_interval = interval;
    m_stopped = false;
    readAgain();
}

void EventCatchUp::stop()
{
    m_stopped = true;
    m.alarms.cancel(m_alarm);
}

void EventCatchUp::schedule(std::chrono::milliseconds delay)
{
    m.alarms.cancel(m_alarm);
    m_alarm = m.alarms.after(delay, [this] { readAgain(); });
}

void EventCatchUp::readAgain()
{
    if (m_stopped)
        return;
    schedule(m_interval);
    std::set<QString> begun;
    for (const Channel *channel : m.channels.all()) {
        const QString name = channel->provider->name();
        if (!channel->provider->listsNotices() || !begun.insert(name).second)
            continue;
        if (const auto running = m_running.find(name); running != m_running.end())
            running->second = true;
        else
            begin(channel->provider);
    }
}

void EventCatchUp::begin(const std::shared_ptr<const providers::PaymentProvider> &provider)
{
    const QString name = provider->name();
    m_running[name] = false;
    auto run = std::make_shared<Run>();
    run->provider = provider;
    m.cursors.load(name, answered<Instant>(m.io, [this, run](const Reply<Instant> &readUntil) {
        if (!readUntil) {
            run->failure = readUntil.error().code;
            return finish(run);
        }
        const Instant now = m.clock.now();
        run->since = std::max(std::min(*readUntil, now) - overlap, now - memory);
        nextPage(run);
    }));
}

void EventCatchUp::nextPage(const RunPtr &run)
{
    // A reload replaces the provider: what is still to be read is asked for with the key of now.
    if (const Channel *channel = m.channels.ofProvider(run->provider->name()))
        run->provider = channel->provider;
    m.calls.notices(run->provider, run->since, run->olderThan,
        [this, run](const domain::Expected<NoticePage, domain::Error> &page) {
            if (!page) {
                run->failure = page.error().code;
                return finish(run);
            }
            onPage(run, page.value());
        });
}

void EventCatchUp::onPage(const RunPtr &run, NoticePage page)
{
    const bool stuck = !page.olderThan.isEmpty() && page.olderThan == run->olderThan;
    if (stuck) {
        run->failure = QStringLiteral("reply_malformed");
        return finish(run);
    }
    run->olderThan = page.olderThan;
    run->unreadable += page.unreadable;
    run->seen += static_cast<int>(page.notices.size());
    // The list is the key's own, so its newest event shows the key's mode, unless it is of a connected account.
    if (!run->newest && !page.notices.empty() && page.notices.front().account.isEmpty())
        m.channels.modeSeen(run->provider->name(), page.notices.front().liveMode);
    QStringList ids;
    for (const Notice &notice : page.notices) {
        ids.append(notice.eventId);
        run->newest = std::max(run->newest.value_or(notice.createdAt), notice.createdAt);
    }
    m.cursors.known(run->provider->name(), ids,
        answered<QSet<QString>>(
            m.io, [this, run, notices = std::move(page.notices)](const Reply<QSet<QString>> &known) {
                if (!known) {
                    run->failure = known.error().code;
                    return finish(run);
                }
                takeUnknown(run, notices, *known);
            }));
}

void EventCatchUp::takeUnknown(const RunPtr &run, const std::vector<Notice> &notices, const QSet<QString> &known)
{
    run->underWay = 1; // until all are on their way
    for (const Notice &notice : notices) {
        if (known.contains(notice.eventId))
            continue;
        ++run->fresh;
        ++run->underWay;
        m.notices.accept(run->provider->name(), notice, notice.digest, QStringLiteral("catch_up"),
            [this, run](const Reply<NoticeOutcome> &outcome) {
                if (!outcome && run->failure.isEmpty())
                    run->failure = outcome.error().code;
                if (--run->underWay == 0)
                    afterPage(run);
            });
    }
    if (--run->underWay == 0)
        afterPage(run);
}

void EventCatchUp::afterPage(const RunPtr &run)
{
    if (!run->failure.isEmpty() || m_stopped)
        return finish(run);
    if (run->olderThan.isEmpty())
        return conclude(run);
    nextPage(run);
}

void EventCatchUp::conclude(const RunPtr &run)
{
    const QString name = run->provider->name();
    // The same event is read again with every overlap; only another one is news.
    if (run->unreadable > std::exchange(m_unreadable[name], run->unreadable))
        m.telemetry.alarm(QStringLiteral("events_unreadable"), QStringLiteral("%1 %2").arg(name).arg(run->unreadable));
    if (run->fresh > 0) {
        m.telemetry.log.info(QStringLiteral("caught_up"),
            QStringLiteral("%1 %2 of %3 events were never told").arg(name).arg(run->fresh).arg(run->seen));
    }
    // Where reading began counts as read when the list is empty, so that the start of empty books is kept.
    // An event from the future, by our clock or the provider's, must not hide those that happen until then.
    m.cursors.move(name, std::min(run->newest.value_or(run->since + overlap), m.clock.now()),
        answered<std::monostate>(m.io, [this, run](const Reply<std::monostate> &moved) {
            if (!moved)
                run->failure = moved.error().code;
            finish(run);
        }));
}

void EventCatchUp::finish(const RunPtr &run)
{
    const QString name = run->provider->name();
    const auto running = m_running.find(name);
    const bool again = running->second;
    m_running.erase(running);
    if (m_stopped)
        return;
    if (!run->failure.isEmpty()) {
        m.telemetry.log.warning(QStringLiteral("catch_up"), name + u' ' + run->failure);
        return schedule(std::min(retryAfter, m_interval));
    }
    if (again)
        readAgain();
}

} // namespace chancery::server
