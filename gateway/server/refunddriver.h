// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/books.h"
#include "gateway/ledger/refundbooks.h"
#include "gateway/server/alarms.h"
#include "gateway/server/channelset.h"
#include "gateway/server/loop.h"
#include "gateway/server/paymentnews.h"
#include "gateway/server/providercalls.h"
#include "gateway/server/returnsreader.h"

#include <set>

namespace chancery::server {

/// Sends refunds and records what the provider says of them: those that are due, surplus by itself, and whatever a
/// notice tells. The key is committed before anything is sent; a refund that may have been sent is asked about before
/// it is sent again. I/O thread only.
class RefundDriver
{
public:
    RefundDriver(boost::asio::io_context &io, Alarms &alarms, ledger::RefundBooks &refunds, ledger::Books &books,
        ChannelSet &channels, ProviderCalls &calls, PaymentNews &news, const domain::Clock &clock, Telemetry telemetry);

    /// Looks at once, which takes up what an earlier run left, and then every `interval`.
    void start(std::chrono::milliseconds interval = std::chrono::seconds(1));
    void stop();
    /// Looks now: a refund has been approved.
    void look();
    /// A payment as committed: a surplus is sent back.
    void note(const ledger::AttemptView &view);

    /// True: the answer is committed, or there is nobody to ask. False: nothing is known, ask again.
    using Answered = std::function<void(bool)>;
    /// Asks the provider for all refunds of the payment and records them, those made elsewhere too.
    void readRefunds(const ledger::AttemptView &view, Answered done = {});
    /// Asks the provider for the payment's disputes and records how they stand together.
    void readDisputes(const ledger::AttemptView &view, Answered done = {});

private:
    using Work = ledger::RefundWork;
    [[nodiscard]] ProviderCalls::Provider providerOf(const ledger::AttemptView &view);
    void schedule();
    void startSurplus();
    void claim();
    void take(const Work &work);
    void ask(const Work &work);
    void send(const Work &work);
    void onSent(const Work &work, const ProviderCalls::RefundEnd &end);
    /// After a refusal: what the provider's list says of it counts.
    void confirmRefused(const Work &work, const QString &code, bool retryable);
    void record(const ledger::AttemptView &view, const std::vector<rules::RefundStatement> &statements,
        const QString &cause, const domain::RefundId &finished);
    void refuse(const Work &work, const QString &code, bool retryable);
    /// At a provider that has no list of a payment's refunds.
    void readOneByOne(const ledger::AttemptView &view, const Answered &done);
    void recordGivenBack(const ledger::AttemptView &view, const rules::GivenBack &fact, const Answered &done);
    void onDispute(const Reply<ledger::Recorded> &recorded);
    void onRecorded(const Reply<ledger::RefundsRecorded> &recorded);
    void finish(const domain::RefundId &id) { m_busy.erase(id.text()); }

    boost::asio::io_context &m_io;
    Alarms &m_alarms;
    ledger::RefundBooks &m_refunds;
    ledger::Books &m_books;
    ChannelSet &m_channels;
    ProviderCalls &m_calls;
    PaymentNews &m_news;
    const domain::Clock &m_clock;
    Telemetry m_telemetry;
    std::chrono::milliseconds m_interval{1000};
    Alarms::Ticket m_alarm = 0;
    ReturnsReader m_returns;
    std::set<QString> m_busy; ///< refunds at work
    bool m_running = false;
    bool m_claiming = false;
    bool m_claimAgain = false; ///< asked for while a claim was under way, which may have looked too early
    bool m_starting = false;
    bool m_startAgain = false; ///< likewise
};

} // namespace chancery::server
