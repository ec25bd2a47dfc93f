// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/changefeed.h"
#include "gateway/server/alarms.h"
#include "gateway/server/caller.h"
#include "gateway/server/exchange.h"
#include "gateway/server/pullcursor.h"
#include "models/domain/clock.h"

#include <boost/asio/io_context.hpp>

#include <memory>
#include <unordered_map>

namespace chancery::server {

/// GET /v1/sync/pull: what has moved at the device's post, at once or as soon as something does. I/O thread only.
///
/// One look at the books tells for all who wait which posts have news; it is taken when a payment moved anywhere (the
/// database tells every relay), when a decision was made here, and every few seconds besides, since a change may become
/// visible only after a longer transaction beside it has ended.
class PullDesk
{
public:
    static constexpr int pageRows = 500;
    static constexpr std::chrono::milliseconds lookSoon{100};
    static constexpr std::chrono::milliseconds lookAnyway{3000};
    /// A cursor that is older must not go on: the device enrols anew. Longer than any device may be without a sync.
    static constexpr std::chrono::hours longestAway{24 * 90};

    struct Parts
    {
        boost::asio::io_context &io;
        Alarms &alarms;
        ledger::ChangeFeed &feed;
        const domain::Clock &clock;
    };

    explicit PullDesk(Parts parts);
    ~PullDesk();
    PullDesk(const PullDesk &) = delete;
    PullDesk &operator=(const PullDesk &) = delete;

    void pull(const Caller &caller, const ExchangePtr &exchange);
    /// Something was committed, here or at another relay.
    void stir();
    /// Answers all who wait: the relay stops.
    void releaseAll();
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

private:
    struct Poll;
    using PollPtr = std::shared_ptr<Poll>;

    void read(const PollPtr &poll, bool first);
    void answer(const PollPtr &poll, const ledger::FeedPage &page);
    void leave(const PollPtr &poll);
    void look();
    void lookIn(std::chrono::milliseconds delay);

    Parts m;
    std::unordered_map<Poll *, PollPtr> m_waiting;
    ledger::FeedCursor m_seen; ///< of all posts
    Alarms::Ticket m_alarm = 0;
    bool m_soon = false; ///< the alarm is the near one
    bool m_looking = false;
};

} // namespace chancery::server
