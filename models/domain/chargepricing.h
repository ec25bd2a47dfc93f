// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/charge.h"
#include "models/domain/feescheduledata.h"
#include "models/domain/marketrate.h"

namespace chancery::domain {

/// A rate into a charge currency on one day, with what applies beside it.
struct ChargeGrounds
{
    QString text; ///< the rate as written
    Decimal value; ///< charge units per one base unit
    QDate from;
    std::optional<QDate> to; ///< first day after it; nothing: no end of its own
    Decimal round;
    Decimal markup; ///< per cent
    ChargeSource source = ChargeSource::Schedule;
};

/// The age at which a market rate is no longer used.
inline constexpr std::chrono::hours marketRateGoodFor{1};

/// Errors: `no_rate` (none in force on `day`, or posts that differ about it), `rate_stale` (a market rate that
/// is missing or too old at `now`).
Expected<ChargeGrounds, Error> chargeGroundsOn(const FeeScheduleData &data, Currency currency, const FeePost &post,
    QDate day, Instant now, const std::optional<MarketRate> &market);

/// `amount` is of `post`'s collection currency, at the rate `collection`. Everything of the charge but methods and
/// validity. Errors: `amount_out_of_range`.
Expected<Charge, Error> chargeOf(
    const Money &amount, const FeeRate &collection, Currency currency, const ChargeGrounds &grounds);

} // namespace chancery::domain
