// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/refundstatement.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonValue>

namespace chancery::providers::stripe {

/// A Refund as Stripe gives it, in a reply, in a list or inside an event: the members that matter here.
struct StripeRefund
{
    rules::RefundStatement statement; ///< `refund` only when the metadata name one of ours
    domain::PaymentId payment; ///< ours, from the metadata; empty: made elsewhere
    QString paymentIntent; ///< empty when the charge has none

    /// Strict about type and presence of what is used. A state of tomorrow is Pending: to be asked for again.
    /// Errors: `reply_malformed`, with the member's name.
    static domain::Expected<StripeRefund, domain::Error> fromJson(const QJsonValue &json);
};

} // namespace chancery::providers::stripe
