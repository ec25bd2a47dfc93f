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

/// All of them. They only end an attempt without money. A capture that the provider's interface does not tell about is
/// attached by reconciliation, which has the provider's own line as its proof; a refund made elsewhere is recorded as
/// an external one: no form moves money. Somebody who errs loses nothing, since a late capture still lifts the end. The
/// database has a copy (chancery.payment_transitions, `correct`) that a test compares with this.
[[nodiscard]] std::span<const CorrectionRule> correctionTable();
[[nodiscard]] bool mayCorrect(domain::PaymentState from, domain::PaymentState to);

} // namespace chancery::rules
