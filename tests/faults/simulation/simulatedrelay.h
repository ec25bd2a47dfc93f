// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/noticedesk.h"
#include "gateway/server/paymentdesk.h"
#include "gateway/server/questiondriver.h"
#include "gateway/server/refunddesk.h"
#include "gateway/server/watcher.h"
#include "tests/faults/simulation/delayedbooks.h"
#include "tests/faults/simulation/delayedquestions.h"
#include "tests/faults/simulation/delayedrefunds.h"
#include "tests/faults/simulation/simulatedtransport.h"
#include "tests/faults/simulation/worldalarms.h"

#include <boost/asio/io_context.hpp>

namespace chancery::simulation {

/// One relay process: the real payment code on a loop of its own, with books, network and time of the simulation.
/// Destroying it is kill -9.
class SimulatedRelay
{
public:
    /// What all runs of a thread share: made once, never changed by a run.
    struct Shared
    {
        server::Telemetry telemetry;
        const server::ScheduleBook &schedules;
    };

    SimulatedRelay(World &world, testsupport::MemoryBooks &books, const std::vector<ProviderModel *> &models,
        const Shared &shared, std::chrono::milliseconds watchInterval, Planted planted);

    /// Runs one handler of the loop; false: none is ready.
    bool step();

    [[nodiscard]] server::PaymentDesk &payments() { return m_payments; }
    [[nodiscard]] server::NoticeDesk &notices() { return m_notices; }
    [[nodiscard]] server::RefundDesk &refunds() { return m_refundDesk; }
    /// Expires with the relay.
    [[nodiscard]] std::weak_ptr<bool> life() const { return m_life; }

private:
    // The loop goes last: handlers that wait in it hold parts of everything else.
    boost::asio::io_context m_io{1};
    WorldAlarms m_alarms;
    DelayedAccess m_access;
    DelayedBooks m_books;
    DelayedRefunds m_refunds;
    DelayedQuestions m_questionBook;
    SimulatedTransport m_transport;
    server::Waiters m_waiters;
    server::PaymentNews m_news;
    server::ChannelSet m_channels;
    server::ProviderCalls m_calls;
    server::AttemptDriver m_driver;
    server::Watcher m_watcher;
    server::RefundDriver m_refundDriver;
    server::RefundDesk m_refundDesk;
    server::QuestionDriver m_questions;
    server::NoticeDesk m_notices;
    server::PriceDesk m_prices;
    server::PaymentDesk m_payments;
    std::shared_ptr<bool> m_life = std::make_shared<bool>(true);
};

} // namespace chancery::simulation
