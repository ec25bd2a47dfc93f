// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/obligationstate.h"
#include "models/domain/money.h"
#include "models/domain/paymentstate.h"

#include <QString>

#include <optional>

namespace chancery::rules {

/// All that a decision about one attempt depends on.
struct Standing
{
    domain::PaymentState state = domain::PaymentState::Created;
    ObligationState obligation = ObligationState::Due;
    domain::Money amount; ///< what we asked for
    std::optional<domain::Money> captured; ///< what the provider took; differs from `amount` only in a surplus
    bool attached = false; ///< the capture pays the obligation; false while there is none, and for a surplus
    domain::Money refunded; ///< cumulative, currency of what was captured
    QString account; ///< the provider account that the request went to; empty when there is only one per key
    bool livemode = false;
    QString ourReference; ///< text of the PaymentId
    QString paymentReference; ///< of the capture, or of what the payer has begun; empty before
};

} // namespace chancery::rules
