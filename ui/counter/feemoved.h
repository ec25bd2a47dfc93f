// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/basis.h"

#include <optional>

namespace chancery::counter {

/// Whether the fee would be worked out from something else; the age moves by itself and does not count.
[[nodiscard]] inline bool feeMoved(std::optional<domain::Basis> before, const std::optional<domain::Basis> &now)
{
    if (before && now)
        before->age = now->age;
    return before != now;
}

} // namespace chancery::counter
