// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/questionbook.h"
#include "gateway/server/alarms.h"
#include "gateway/server/loop.h"
#include "gateway/server/refunddriver.h"

#include <set>

namespace chancery::server {

/// Asks providers about the refunds and disputes that their notices told of, until the answer is committed: after a
/// failure again, after a crash too. I/O thread only.
class QuestionDriver
{
public:
    QuestionDriver(boost::asio::io_context &io, Alarms &alarms, ledger::QuestionBook &questions, RefundDriver &refunds,
        const domain::Clock &clock, Telemetry telemetry);

    /// Looks at once, which takes up what an earlier run left, and then every `interval`.
    void start(std::chrono::milliseconds interval);
    void stop();
    /// Looks now: a notice has been committed.
    void look();

private:
    void schedule();
    void ask(const ledger::OpenQuestion &question);
    void onAnswered(const ledger::OpenQuestion &question, bool answered);

    boost::asio::io_context &m_io;
    Alarms &m_alarms;
    ledger::QuestionBook &m_questions;
    RefundDriver &m_refunds;
    const domain::Clock &m_clock;
    Telemetry m_telemetry;
    std::chrono::milliseconds m_interval{1000};
    Alarms::Ticket m_alarm = 0;
    std::set<QString> m_busy; ///< questions under way
    bool m_running = false;
    bool m_claiming = false;
    bool m_again = false; ///< asked to look while a claim was under way
};

} // namespace chancery::server
