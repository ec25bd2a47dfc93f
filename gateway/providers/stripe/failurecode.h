// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/refundreply.h"
#include "gateway/providers/stripe/stripeerror.h"

namespace chancery::providers::stripe {

/// The failure code (models/domain/failurecode.h) for a card that was declined. Reasons that a payer must not learn
/// (stolen, suspected fraud) and those that are not known are `declined`. `declineCode` goes first, `code` is asked
/// when it is empty.
[[nodiscard]] QString failureCodeOfDecline(const QString &declineCode, const QString &code);

/// The failure code for a request that was refused: amount_limit, currency_unsupported or provider_rejected.
[[nodiscard]] QString failureCodeOfRefusal(const QString &code, const QString &param);

/// The API's code for a refund that failed after it was made (`failure_reason`): card_closed, disputed,
/// balance_insufficient, declined, canceled or provider_rejected.
[[nodiscard]] QString failureCodeOfRefund(const QString &reason);

/// The refusal of a refund: already_refunded, disputed, balance_insufficient (retryable), amount_exceeds or
/// provider_rejected.
[[nodiscard]] RefundRefused refusalOfRefund(const StripeError &error);

} // namespace chancery::providers::stripe
