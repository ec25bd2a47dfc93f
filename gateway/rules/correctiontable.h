// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/paymentstate.h"

#include <span>

namespace chancery::rules {

/// A step that two people of the staff may take (Event::Correct), because they know better than the provider's
/// interface what became of an order: from its dashboard, or from its support.
struct CorrectionRule
{
    domain::PaymentState from;
    domain::PaymentState to;
};

/// All of them. Some end an attempt without money; somebody who errs there loses nothing, since a late capture still
/// lifts the end. The others say that what is left of the money was paid back otherwise than through the provider, over
/// the counter or by bank transfer; it is booked so. Money never comes in by a form: a capture that the provider's
/// interface does not tell about is attached by reconciliation, which has the provider's own line as its proof. The
/// database has a copy (chancery.payment_transitions, `correct`) that a test compares with this.
[[nodiscard]] std::span<const CorrectionRule> correctionTable();
[[nodiscard]] bool mayCorrect(domain::PaymentState from, domain::PaymentState to);

} // namespace chancery::rules
