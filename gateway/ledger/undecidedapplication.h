// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QString>

#include <optional>

namespace chancery::ledger {

/// One of the officers' queue.
struct UndecidedApplication
{
    domain::ApplicationRef application;
    domain::Instant begunAt; ///< when its fee fell due
    std::optional<domain::Instant> receivedAt; ///< of its sealed record
    bool inExamination = false; ///< an officer has said so
};

} // namespace chancery::ledger
