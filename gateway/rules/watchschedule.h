// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <chrono>
#include <optional>
#include <vector>

namespace chancery::rules {

/// Unless the operator says otherwise.
inline constexpr std::chrono::hours watchAfterEnd{24};

/// When an order is queried again.
struct WatchSchedule
{
    /// Pause before query number 0 (the first after the order was made), 1, …; the last one repeats. Never empty.
    std::vector<std::chrono::milliseconds> delays{std::chrono::seconds(2), std::chrono::seconds(5),
        std::chrono::seconds(15), std::chrono::minutes(1), std::chrono::minutes(5), std::chrono::minutes(15),
        std::chrono::hours(1)};
    /// How long an order is still asked about after the provider's own end of it.
    std::chrono::milliseconds afterEnd = watchAfterEnd;

    [[nodiscard]] std::chrono::milliseconds delay(int checks) const;
    /// When to query next, or nothing when `now` is past the provider's end by afterEnd (Act::Lapse is due).
    /// The last query falls exactly on that end.
    [[nodiscard]] std::optional<domain::Instant> next(
        domain::Instant now, int checks, domain::Instant providerEnd) const;
    bool operator==(const WatchSchedule &) const = default;

    /// The one above.
    [[nodiscard]] static const WatchSchedule &usual();
};

/// WatchSchedule::usual().delay()
[[nodiscard]] std::chrono::milliseconds watchDelay(int checks);

/// WatchSchedule::usual().next()
[[nodiscard]] std::optional<domain::Instant> nextWatch(domain::Instant now, int checks, domain::Instant providerEnd);

} // namespace chancery::rules
