// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/alarms.h"
#include "gateway/server/attemptdriver.h"

#include <map>
#include <set>
#include <utility>

namespace chancery::server {

/// Looks after attempts that nobody asks about: what a relay left unfinished, orders whose webhook never came, orders
/// whose time is up. I/O thread only.
class Watcher
{
public:
    Watcher(boost::asio::io_context &io, Alarms &alarms, ledger::Books &ledger, AttemptDriver &driver,
        const domain::Clock &clock, Telemetry telemetry);

    /// Takes up unfinished attempts at once, then looks every `interval`.
    void start(std::chrono::milliseconds interval = std::chrono::seconds(1));
    void stop();
    /// An attempt as committed: one that is open is closed when its time is up, to the second.
    void note(const ledger::AttemptView &view);

private:
    void schedule();
    void tick();
    void recover();
    void onChecked(const Reply<ledger::AttemptView> &checked);
    void takeTimed();
    void keepPolling(const ledger::AttemptView &view);
    void takePolls();
    void poll(const ledger::AttemptView &view);
    void take(const Reply<std::vector<ledger::AttemptView>> &due, const QString &cause);

    boost::asio::io_context &m_io;
    Alarms &m_alarms;
    ledger::Books &m_ledger;
    AttemptDriver &m_driver;
    const domain::Clock &m_clock;
    Telemetry m_telemetry;
    Alarms::Ticket m_alarm = 0;
    std::chrono::milliseconds m_interval{1000};
    /// Looks that cannot wait for the watch schedule, with the attempt's id.
    std::set<std::pair<domain::Instant, QString>> m_timed;
    /// Orders that are polled while their payers wait: when next, and how often so far.
    struct Poll
    {
        domain::Instant next;
        int done = 0;
    };
    std::map<QString, Poll> m_polls;
    bool m_recovered = false; ///< nothing unfinished of an earlier run is left
    bool m_asking = false;
    bool m_running = false;
};

} // namespace chancery::server
