// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/random.h"

#include <chrono>
#include <optional>

namespace chancery::rules {

/// At most so many repeats of one provider operation, all with one idempotency key.
inline constexpr int maximumRetries = 3;

/// Exponential back-off with full jitter: uniform in [0, min(8 s, 500 ms · 2^retry)) for retry 0, 1, 2; nothing from
/// retry 3 on.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(int retry, domain::RandomSource &random);

} // namespace chancery::rules
