// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/random.h"

#include <QString>

namespace chancery::store {

/// UUIDv7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, 74 random bits; lower case with hyphens. Sorts by time to the
/// millisecond.
[[nodiscard]] QString makeUuid7(domain::Instant now, domain::RandomSource &random);

} // namespace chancery::store
