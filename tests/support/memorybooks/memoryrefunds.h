// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/refundbooks.h"
#include "gateway/ledger/refundchange.h"
#include "models/domain/random.h"
#include "tests/support/memorybooks/memorybooks.h"

namespace chancery::testsupport {

/// The refunds of books in memory: the decisions are the ledger's own (RefundChange, RefundClaim), the constraints are
/// those of resources/sql. Keeps nothing itself: all is in the books. Otherwise as MemoryBooks.
class MemoryRefunds final : public ledger::RefundBooks
{
public:
    /// Both outlive this.
    MemoryRefunds(MemoryBooks &books, domain::RandomSource &random);

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
    class Writer;
    /// One transaction on the refunds of one payment; `missing` when there is none.
    template <typename T, typename Decide>
    void decide(const QString &payment, Decide decide, domain::Expected<T, domain::Error> missing,
        const ledger::Answer<T> &answer);
    [[nodiscard]] std::vector<ledger::RefundView> refundsOf(const QString &payment) const;
    [[nodiscard]] QString paymentOf(const domain::RefundId &refund) const;
    [[nodiscard]] std::optional<ledger::RefundKey> keyOf(const ledger::NewRefund &wish) const;
    /// Why the database would not take the refund as it is; empty: it would.
    [[nodiscard]] QString objection(const ledger::RefundView &refund) const;

    MemoryBooks &m_books;
    domain::RandomSource &m_random;
};

} // namespace chancery::testsupport
