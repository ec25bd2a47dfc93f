// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/refundbooks.h"
#include "gateway/server/loop.h"
#include "gateway/server/providercalls.h"

namespace chancery::server {

/// Finds out what has gone back of a payment at a provider that has no list of a payment's refunds: by the state of the
/// order, and by asking about each refund of ours that is not known to be done. I/O thread only.
class ReturnsReader
{
public:
    /// What is to be recorded. Everything was answered; nothing of it is a guess.
    struct Found
    {
        std::vector<rules::RefundStatement> refunds;
        /// The order was called off after it had been paid, and nothing else ever went back: the debt is due again.
        std::optional<rules::GivenBack> givenBack;
    };
    using Done = std::function<void(std::optional<Found>)>;

    ReturnsReader(boost::asio::io_context &io, ledger::RefundBooks &refunds, ProviderCalls &calls);

    /// `done` is called once; with nothing when not all of it was answered.
    void read(const ProviderCalls::Provider &provider, const ledger::AttemptView &payment, Done done);

private:
    struct Reading;
    using ReadingPtr = std::shared_ptr<Reading>;
    void readTold(const ReadingPtr &reading);
    void askNext(const ReadingPtr &reading);
    /// Refunds that somebody made in the provider's own console: messages name them, and the query tells of each.
    void askTold(const ReadingPtr &reading);
    static Found concluded(const Reading &reading);

    boost::asio::io_context &m_io;
    ledger::RefundBooks &m_refunds;
    ProviderCalls &m_calls;
};

} // namespace chancery::server
