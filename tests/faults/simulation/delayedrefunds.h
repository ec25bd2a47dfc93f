// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/refundbooks.h"
#include "tests/faults/simulation/delayedaccess.h"

namespace chancery::simulation {

/// The refund books of one relay, over the same way as its payment books: one writer, one order of commits.
class DelayedRefunds final : public ledger::RefundBooks
{
public:
    DelayedRefunds(DelayedAccess &access, domain::RandomSource &random);

    void request(ledger::NewRefund refund, ledger::Answer<ledger::RefundOutcome> answer) override;
    void approve(domain::RefundId refund, QString post, domain::StaffId approver,
        ledger::Answer<ledger::RefundOutcome> answer) override;
    void reject(domain::RefundId refund, QString post, domain::StaffId approver,
        ledger::Answer<ledger::RefundOutcome> answer) override;
    void startSurplus(int limit, ledger::Answer<std::vector<ledger::RefundView>> answer) override;
    void claimDue(domain::Instant now, int limit, ledger::Answer<std::vector<ledger::RefundWork>> answer) override;
    void record(domain::PaymentId payment, std::vector<rules::RefundStatement> statements, ledger::Cause cause,
        ledger::Answer<ledger::RefundsRecorded> answer) override;
    void refused(domain::RefundId refund, int tries, QString code, bool retryable, ledger::Cause cause,
        ledger::Answer<ledger::RefundsRecorded> answer) override;
    void list(domain::PaymentId payment, ledger::Answer<std::vector<ledger::RefundView>> answer) override;
    void toldNumbers(domain::PaymentId payment, ledger::Answer<std::vector<QString>> answer) override;

private:
    template <typename T>
    using Run = std::function<void(ledger::RefundBooks &, ledger::Answer<T>)>;
    /// The call as it is made of the books themselves.
    template <typename T>
    DelayedAccess::Call<T> inBooks(Run<T> run);

    DelayedAccess &m_access;
    domain::RandomSource &m_random;
};

} // namespace chancery::simulation
