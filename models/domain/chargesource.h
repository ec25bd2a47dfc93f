// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace chancery::domain {

/// Where the rate of a charge in another currency comes from.
enum class ChargeSource {
    Schedule, ///< the fee schedule's own charge rates; `schedule`
    Post, ///< the consular rate of the one post that collects the currency; `post`
    Market, ///< asked of a market-rate service, where the schedule says so; `market`
};

[[nodiscard]] QString toString(ChargeSource source);
[[nodiscard]] std::optional<ChargeSource> chargeSourceFromString(const QString &text);

} // namespace chancery::domain
