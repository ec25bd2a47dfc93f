// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/refundreply.h"
#include "gateway/providers/stripe/stripeerror.h"

namespace chancery::providers::stripe {

/// The API's failure code for a card that was declined: insufficient_funds, card_expired, authentication_failed,
/// provider_unavailable or declined. Reasons that a payer must not learn (stolen, suspected fraud) are `declined`.
/// `declineCode` goes first, `code` is asked when it is empty.
[[nodiscard]] QString failureCodeOfDecline(const QString &declineCode, const QString &code);

/// The API's failure code for a request that was refused: amount_limit, or provider_rejected.
[[nodiscard]] QString failureCodeOfRefusal(const QString &code);

/// The API's code for a refund that failed after it was made (`failure_reason`): card_closed, disputed,
/// balance_insufficient, declined, canceled or provider_rejected.
[[nodiscard]] QString failureCodeOfRefund(const QString &reason);

/// The refusal of a refund: already_refunded, disputed, balance_insufficient (retryable), amount_exceeds or
/// provider_rejected.
[[nodiscard]] RefundRefused refusalOfRefund(const StripeError &error);

} // namespace chancery::providers::stripe
