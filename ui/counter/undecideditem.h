// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <optional>

namespace chancery::counter {

/// One of the officers' queue: paid and not decided.
struct UndecidedItem
{
    domain::ApplicationRef application;
    domain::Instant begunAt; ///< when its fee fell due
    std::optional<domain::Instant> receivedAt; ///< of its record; nothing: not here yet
    bool inExamination = false;
};

} // namespace chancery::counter
