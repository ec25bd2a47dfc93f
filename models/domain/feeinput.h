// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/basis.h"

namespace chancery::domain {

/// Where a government fee is rounded up to the post's cash unit.
enum class RoundingScope {
    PerLine, ///< each line by itself
    Total, ///< the sum of the government lines; the last of them that is not zero carries the difference
};

/// What FeeSchedule::price() works from.
struct FeeInput
{
    Basis basis;
    RoundingScope rounding = RoundingScope::PerLine;
    bool operator==(const FeeInput &) const = default;
};

} // namespace chancery::domain
