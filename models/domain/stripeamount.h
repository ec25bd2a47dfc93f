// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/money.h"

#include <QStringView>

namespace chancery::domain {

/// Stripe's own units for amounts, which differ from ISO 4217: MGA has no decimals, ISK and UGX are sent with two that are 00,
/// and the three-decimal currencies must end in 0. (docs.stripe.com/currencies)
namespace stripeamount {

    /// The integer that stands in a Stripe request. Errors: `amount_not_representable`,
    /// `currency_unsupported`.
    Expected<qint64, Error> fromMoney(const Money &money);
    /// The way back, for what Stripe reports. `currency` in either case. Errors: `amount_malformed`, `amount_out_of_range`.
    Expected<Money, Error> toMoney(qint64 amount, QStringView currency);

    /// Whether Stripe takes this amount: not under the currency's minimum charge, not over twelve digits.
    /// Gives Stripe's integer. The minimum is the settlement currency's; where the charge is in another one, Stripe itself
    /// refuses what is less after conversion. Errors: `amount_limit` (also where Stripe has no unit for the amount),
    /// `currency_unsupported`.
    Expected<qint64, Error> chargeable(const Money &money);

} // namespace stripeamount

} // namespace chancery::domain
