// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/sync/puller.h"

#include <QLoggingCategory>

#include <algorithm>

namespace chancery::sync {

namespace {
Q_LOGGING_CATEGORY(log, "chancery.sync")
}

Puller::Puller(Inbox &inbox, PullTransport &transport, Alarm &alarm, const domain::Clock &clock,
    domain::RandomSource &random, Options options, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_transport(transport)
    , m_alarm(alarm)
    , m_clock(clock)
    , m_options(options)
    , m_backoff(options.firstPause, options.longestPause, random)
{
}

Puller::~Puller()
{
    m_alarm.cancel();
}

void Puller::start()
{
    wake();
}

void Puller::networkChanged(bool online)
{
    if (!online || m_cancelled || m_status.state == PullStatus::State::EnrolAnew)
        return;
    m_backoff.reset();
    // A long poll that went into the void would be waited for in vain.
    wake();
}

void Puller::cancel()
{
    if (m_cancelled)
        return;
    m_cancelled = true;
    ++m_round; // a page that is being written is written; a question is dropped
    m_alarm.cancel();
    PullStatus status = m_status;
    status.state = PullStatus::State::Cancelled;
    publish(status);
}

void Puller::resume()
{
    if (!m_cancelled)
        return;
    m_cancelled = false;
    wake();
}

void Puller::wake()
{
    m_alarm.cancel();
    m_inbox.cursor(this, [this, round = ++m_round](const domain::Expected<QString, domain::Error> &cursor) {
        if (round != m_round)
            return;
        if (cursor)
            ask(*cursor);
        else
            pause(PullStatus::State::StoreFailed, cursor.error().code, m_backoff.next());
    });
}

void Puller::ask(const QString &cursor)
{
    m_asked = m_clock.now();
    m_transport.pull(cursor, m_caughtUp ? m_options.wait : std::chrono::seconds(0), this,
        [this, cursor, round = ++m_round](const PullReply &reply) {
            if (round == m_round)
                handle(cursor, reply);
        });
}

void Puller::handle(const QString &cursor, const PullReply &reply)
{
    switch (reply.outcome) {
    case PullReply::Outcome::Pulled:
        take(cursor, reply.page);
        return;
    case PullReply::Outcome::TryLater:
        pause(reply.answered ? PullStatus::State::Waiting : PullStatus::State::Offline, reply.error.code,
            std::max(m_backoff.next(), reply.retryAfter.value_or(std::chrono::milliseconds(0))));
        return;
    case PullReply::Outcome::Blocked:
        qCWarning(log, "the relay refused the pull: %ls", qUtf16Printable(reply.error.code));
        pause(PullStatus::State::Blocked, reply.error.code, m_options.blockedPause);
        return;
    case PullReply::Outcome::EnrolAnew:
        qCWarning(log, "this device was away for too long and has to be enrolled anew");
        pause(PullStatus::State::EnrolAnew, reply.error.code, m_options.blockedPause);
        return;
    }
}

void Puller::take(const QString &cursor, const PullPage &page)
{
    const domain::Instant now = m_clock.now();
    m_backoff.reset();
    m_status.lastPull = now; // told with what follows
    m_status.problem.clear();
    const bool idle = page.changes.empty() && !page.reset;
    if (idle && m_cursorKept && now - *m_cursorKept < m_options.keepCursorEvery)
        return taken(page, cursor);
    m_inbox.apply(page, this, [this, page, now, round = ++m_round](const domain::Expected<void, domain::Error> &kept) {
        if (kept) {
            m_cursorKept = now;
            if (!page.changes.empty())
                Q_EMIT applied(page.changes);
        }
        if (round != m_round)
            return; // cancelled, or begun anew, from the cursor on the disk
        if (kept)
            taken(page, page.cursor);
        else
            pause(PullStatus::State::StoreFailed, kept.error().code, m_backoff.next());
    });
}

void Puller::taken(const PullPage &page, const QString &cursor)
{
    const auto count = static_cast<qint64>(page.changes.size());
    const bool waited = m_clock.now() - m_asked >= m_options.tooSoon;
    const bool spin = m_caughtUp && count == 0 && !waited;
    PullStatus status = m_status;
    status.applied = m_caughtUp ? count : status.applied + count;
    status.remaining = page.remaining;
    m_caughtUp = page.remaining == 0;
    status.state = m_caughtUp ? PullStatus::State::UpToDate : PullStatus::State::CatchingUp;
    const quint64 round = m_round;
    publish(status);
    if (round != m_round)
        return; // whoever was told has cancelled
    if (spin)
        m_alarm.set(m_options.tooSoon, [this] { wake(); });
    else
        ask(cursor);
}

void Puller::pause(PullStatus::State state, const QString &problem, std::chrono::milliseconds delay)
{
    m_caughtUp = false;
    PullStatus status = m_status;
    status.state = state;
    status.problem = problem;
    m_alarm.set(delay, [this] { wake(); });
    publish(status);
}

void Puller::publish(const PullStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

} // namespace chancery::sync
