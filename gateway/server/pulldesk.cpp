// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/pulldesk.h"

#include "gateway/protocol/syncpull.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"

#include <algorithm>

namespace chancery::server {

using ledger::FeedPage;
using protocol::Problem;

namespace {

constexpr int longestWait = 30;

Response badQuery(const QString &detail)
{
    return Response::problem(
        Problem::make(400, QStringLiteral("bad_query"), QStringLiteral("A parameter cannot be read"), detail));
}

} // namespace

struct PullDesk::Poll
{
    ExchangePtr exchange;
    QString post;
    PullCursor cursor;
    bool patient = false; ///< waits for news
    bool reset = false;
    Alarms::Ticket due = 0;
    bool again = false; ///< news came while it was being read
    bool reading = false;
};

PullDesk::PullDesk(Parts parts)
    : m(parts)
{
}

PullDesk::~PullDesk()
{
    m.alarms.cancel(m_alarm);
    for (const auto &[key, poll] : m_waiting)
        m.alarms.cancel(poll->due);
}

void PullDesk::pull(const Caller &caller, const ExchangePtr &exchange)
{
    const Request &request = exchange->request();
    const auto cursor = PullCursor::fromText(request.queryValue(QStringLiteral("cursor")).value_or(QString()));
    if (!cursor)
        return exchange->answer(badQuery(QStringLiteral("cursor: expected that of the last pull, or none")));
    bool isNumber = false;
    const int wait = request.queryValue(QStringLiteral("wait")).value_or(QStringLiteral("0")).toInt(&isNumber);
    if (!isNumber || wait < 0 || wait > longestWait)
        return exchange->answer(badQuery(QStringLiteral("wait: expected 0 to 30 seconds")));
    if (!cursor->incarnation.isEmpty() && m.clock.now() - cursor->issued > longestAway) {
        return exchange->answer(Response::problem(Problem::make(410, QStringLiteral("enrol_anew"),
            QStringLiteral("This device was away for too long"), {}, QStringLiteral("call_staff"))));
    }
    const auto poll = std::make_shared<Poll>(Poll{exchange, caller.post, *cursor, wait > 0});
    exchange->dropRequest();
    if (poll->patient) {
        // Registered first, read then: no news is lost in between.
        m_waiting.emplace(poll.get(), poll);
        exchange->onGone([this, weak = std::weak_ptr<Poll>(poll)] {
            if (const auto gone = weak.lock())
                leave(gone);
        });
        poll->due = m.alarms.after(std::chrono::seconds(wait), [this, weak = std::weak_ptr<Poll>(poll)] {
            if (const auto late = weak.lock()) {
                late->patient = false;
                read(late, false);
            }
        });
        lookIn(lookAnyway);
    }
    read(poll, true);
}

void PullDesk::read(const PollPtr &poll, bool first)
{
    if (poll->reading) {
        poll->again = true;
        return;
    }
    poll->reading = true;
    m.feed.pull(poll->post, poll->cursor.place, pageRows,
        answered<FeedPage>(m.io, [this, poll, first](const Reply<FeedPage> &page) {
            poll->reading = false;
            if (poll->exchange->isOver())
                return leave(poll);
            if (!page) {
                leave(poll);
                return poll->exchange->answer(ledgerProblem(page.error()));
            }
            const QString digits = PullCursor::digitsOf(page->incarnation);
            if (first && !poll->cursor.incarnation.isEmpty() && poll->cursor.incarnation != digits) {
                // Places of another incarnation mean nothing here.
                poll->cursor = {};
                poll->reset = true;
                return read(poll, false);
            }
            if (std::exchange(poll->again, false) && page->rows.empty())
                return read(poll, false);
            if (page->rows.empty() && poll->patient && !poll->reset)
                return;
            answer(poll, page.value());
        }));
}

void PullDesk::answer(const PollPtr &poll, const FeedPage &page)
{
    leave(poll);
    protocol::SyncPull pull{page.incarnation, poll->reset, {},
        PullCursor{PullCursor::digitsOf(page.incarnation), page.next, m.clock.now()}.toText(), page.remaining};
    for (const FeedPage::Row &row : page.rows)
        pull.changes.push_back({row.kind, row.application, row.status, row.payment, row.at});
    poll->exchange->answer(Response::json(200, pull.toJson()));
}

void PullDesk::leave(const PollPtr &poll)
{
    m.alarms.cancel(std::exchange(poll->due, 0));
    m_waiting.erase(poll.get());
}

void PullDesk::stir()
{
    if (!m_waiting.empty())
        lookIn(lookSoon);
}

void PullDesk::lookIn(std::chrono::milliseconds delay)
{
    const bool soon = delay == lookSoon;
    if (m_looking || (m_alarm != 0 && (m_soon || !soon)))
        return;
    m.alarms.cancel(m_alarm);
    m_soon = soon;
    m_alarm = m.alarms.after(delay, [this] {
        m_alarm = 0;
        look();
    });
}

void PullDesk::look()
{
    if (m_waiting.empty())
        return;
    m_looking = true;
    m.feed.news(m_seen, answered<ledger::ChangeFeed::News>(m.io, [this](const Reply<ledger::ChangeFeed::News> &news) {
        m_looking = false;
        if (news) {
            m_seen = news->next;
            std::vector<PollPtr> woken;
            for (const auto &[key, poll] : m_waiting) {
                if (news->posts.contains(poll->post))
                    woken.push_back(poll);
            }
            for (const PollPtr &poll : woken)
                read(poll, false);
        }
        if (!m_waiting.empty())
            lookIn(lookAnyway);
    }));
}

void PullDesk::releaseAll()
{
    const auto all = std::exchange(m_waiting, {});
    for (const auto &[key, poll] : all) {
        m.alarms.cancel(std::exchange(poll->due, 0));
        poll->patient = false;
        read(poll, false);
    }
}

} // namespace chancery::server
