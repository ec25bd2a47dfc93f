// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/refundclaim.h"

#include "gateway/rules/watchschedule.h"

namespace chancery::ledger {

RefundClaim::RefundClaim(RefundView refund, AttemptView payment, domain::Instant now)
    : work{std::move(refund), std::move(payment), false}
{
    using domain::PaymentState;
    mayGoOut = work.payment.state != PaymentState::Disputed && work.payment.state != PaymentState::ChargedBack;
    work.mayBeSent = work.refund.sentAt.has_value();
    work.refund.checks += 1;
    if (mayGoOut && !work.mayBeSent)
        work.refund.sentAt = now;
    nextCheck = now + rules::watchDelay(work.refund.checks - 1);
}

} // namespace chancery::ledger
