// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/decimal.h"

namespace chancery::domain {

/// A rate as a market-rate service states it.
struct MarketRate
{
    QString text; ///< as written, a decimal string
    Decimal value; ///< units of the charge currency per one unit of the schedule's base currency; never zero
    Instant asOf; ///< the service's own time of it; its age counts from here
    bool operator==(const MarketRate &) const = default;
};

} // namespace chancery::domain
