// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <chrono>
#include <optional>

namespace chancery::rules {

/// How long an order is still asked about after the provider's own end of it.
inline constexpr std::chrono::hours watchAfterEnd{24};

/// Pause before query number `checks` (0 is the first after the order was made): 2 s, 5 s, 15 s, 1 min, 5 min, 15 min,
/// 1 h, 1 h, …
[[nodiscard]] std::chrono::milliseconds watchDelay(int checks);

/// When to query next, or nothing when `now` is past the provider's end + 1 day (Act::Lapse is due).
/// The last query falls exactly on that end.
[[nodiscard]] std::optional<domain::Instant> nextWatch(domain::Instant now, int checks, domain::Instant providerEnd);

} // namespace chancery::rules
