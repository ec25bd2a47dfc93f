// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/newrefund.h"
#include "gateway/ledger/recorded.h"
#include "gateway/ledger/refundsrecorded.h"
#include "gateway/ledger/refundview.h"
#include "gateway/ledger/refundwork.h"
#include "gateway/rules/refundstatement.h"

#include <vector>

namespace chancery::ledger {

/// The books as far as refunds are concerned; LedgerRefunds keeps them in the database. Thread and errors as Ledger.
///
/// What is promised (requested, refunding) and what is done never exceeds the capture. The attempt's state follows in
/// the same transaction by rules::RefundDone and RefundReturned with the cumulative total, RefundRejected and
/// Act::StartRefund.
class RefundBooks
{
public:
    RefundBooks() = default;
    RefundBooks(const RefundBooks &) = delete;
    RefundBooks &operator=(const RefundBooks &) = delete;
    virtual ~RefundBooks() = default;

    /// A used key is answered by its first use, whatever has changed since.
    virtual void request(NewRefund refund, Answer<RefundOutcome> answer) = 0;
    /// A second person lets it go; of a failed refund: tries it again with a new key, which anybody entitled may do.
    /// RefundTaken, RefundUnknown, SelfApproval, RefundDecided, RefundFrozen or RefundExceeds.
    virtual void approve(domain::RefundId refund, QString post, domain::StaffId approver, Answer<RefundOutcome> answer)
        = 0;
    /// RefundTaken, RefundUnknown, SelfApproval or RefundDecided.
    virtual void reject(domain::RefundId refund, QString post, domain::StaffId approver, Answer<RefundOutcome> answer)
        = 0;

    /// Begins to send back what is surplus: makes each such attempt's refund, once, and moves the attempt to refunding.
    /// The refunds made; they are due at once.
    virtual void startSurplus(int limit, Answer<std::vector<RefundView>> answer) = 0;
    /// Refunds under way whose next step is due at `now`. Each is claimed: from this commit on it may have been sent,
    /// and its next check moves on by the watch schedule, so that several relays share the work.
    virtual void claimDue(domain::Instant now, int limit, Answer<std::vector<RefundWork>> answer) = 0;

    /// Applies what the provider says about refunds of one payment: ours by their id, unknown ones become external.
    /// Error: `payment_unknown`.
    virtual void record(domain::PaymentId payment, std::vector<rules::RefundStatement> statements, Cause cause,
        Answer<RefundsRecorded> answer)
        = 0;
    /// The try with that number was definitely not made and will not be. Nothing happens when another try is under
    /// way. Error: `refund_unknown`.
    virtual void refused(
        domain::RefundId refund, int tries, QString code, bool retryable, Cause cause, Answer<RefundsRecorded> answer)
        = 0;

    /// Oldest first; empty for a payment that has none, or that is not there.
    virtual void list(domain::PaymentId payment, Answer<std::vector<RefundView>> answer) = 0;
    /// The numbers of refunds that the provider's messages about the payment have named (Alipay: out_biz_no), ours and
    /// others', each once.
    virtual void toldNumbers(domain::PaymentId payment, Answer<std::vector<QString>> answer) = 0;
};

} // namespace chancery::ledger
