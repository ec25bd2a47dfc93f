// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/noticecursors.h"
#include "gateway/server/alarms.h"
#include "gateway/server/channelset.h"
#include "gateway/server/loop.h"
#include "gateway/server/noticedesk.h"
#include "gateway/server/providercalls.h"

#include <map>

namespace chancery::server {

/// Reads the providers' own lists of events for what never arrived as a webhook: when the relay starts, when a database
/// or a provider is back, and now and then. What the inbox does not have goes the way of a webhook. One page is held at
/// a time; where reading stopped is kept in the books, so nothing is missed over a restart. I/O thread only.
class EventCatchUp
{
public:
    struct Parts
    {
        boost::asio::io_context &io;
        Alarms &alarms;
        ledger::NoticeCursors &cursors;
        ChannelSet &channels;
        ProviderCalls &calls;
        NoticeDesk &notices;
        const domain::Clock &clock;
        Telemetry telemetry;
    };
    /// So long does a provider remember its events.
    static constexpr std::chrono::hours memory{30 * 24};
    /// An event can turn up in the list behind newer ones.
    static constexpr std::chrono::minutes overlap{5};

    explicit EventCatchUp(const Parts &parts);

    /// Reads at once and then every `interval`; after a failure sooner.
    void start(std::chrono::milliseconds interval);
    void stop();
    /// Reads now; a run under way is followed by another one.
    void readAgain();

private:
    struct Run
    {
        std::shared_ptr<const providers::PaymentProvider> provider;
        domain::Instant since;
        std::optional<domain::Instant> newest;
        QString olderThan;
        int seen = 0;
        int fresh = 0;
        int unreadable = 0;
        int underWay = 0; ///< notices of the page that are not committed yet
        QString failure; ///< code of the first thing that went wrong
    };
    using RunPtr = std::shared_ptr<Run>;

    void begin(const std::shared_ptr<const providers::PaymentProvider> &provider);
    void nextPage(const RunPtr &run);
    void onPage(const RunPtr &run, providers::NoticePage page);
    void takeUnknown(const RunPtr &run, const std::vector<providers::Notice> &notices, const QSet<QString> &known);
    void afterPage(const RunPtr &run);
    void conclude(const RunPtr &run);
    void finish(const RunPtr &run);
    void schedule(std::chrono::milliseconds delay);

    Parts m;
    std::chrono::milliseconds m_interval{0};
    Alarms::Ticket m_alarm = 0;
    std::map<QString, int> m_unreadable; ///< events that could not be read the last time, by provider
    std::map<QString, bool> m_running; ///< provider → read again afterwards
    bool m_stopped = true;
};

} // namespace chancery::server
