// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/refundbooks.h"
#include "models/domain/random.h"

namespace chancery::ledger {

class Ledger;
class RefundChange;

/// The refunds in the database, through the ledger's group commit.
class LedgerRefunds final : public RefundBooks
{
public:
    /// Both outlive this.
    LedgerRefunds(Ledger &ledger, domain::RandomSource &random);

    void request(NewRefund refund, Answer<RefundOutcome> answer) override;
    void approve(
        domain::RefundId refund, QString post, domain::StaffId approver, Answer<RefundOutcome> answer) override;
    void reject(domain::RefundId refund, QString post, domain::StaffId approver, Answer<RefundOutcome> answer) override;
    void startSurplus(int limit, Answer<std::vector<RefundView>> answer) override;
    void claimDue(domain::Instant now, int limit, Answer<std::vector<RefundWork>> answer) override;
    void record(domain::PaymentId payment, std::vector<rules::RefundStatement> statements, Cause cause,
        Answer<RefundsRecorded> answer) override;
    void refused(domain::RefundId refund, int tries, QString code, bool retryable, Cause cause,
        Answer<RefundsRecorded> answer) override;
    void list(domain::PaymentId payment, Answer<std::vector<RefundView>> answer) override;
    void toldNumbers(domain::PaymentId payment, Answer<std::vector<QString>> answer) override;

private:
    using Judgement = RefundOutcome (RefundChange::*)(const domain::RefundId &, const domain::StaffId &);
    /// What the second person says of a refund of that post.
    void judge(Judgement judgement, const domain::RefundId &refund, const QString &post,
        const domain::StaffId &approver, Answer<RefundOutcome> answer);

    Ledger &m_ledger;
    domain::RandomSource &m_random;
};

} // namespace chancery::ledger
