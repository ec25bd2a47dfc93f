// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <optional>

namespace chancery::ledger {

/// What of a machine's records is not at the relay yet, as the machine itself says.
struct Backlog
{
    std::optional<qint64> unsent; ///< records; nothing: it did not say
    std::optional<domain::Instant> oldest; ///< when the oldest of them was queued, by the machine's clock

    bool operator==(const Backlog &) const = default;
};

} // namespace chancery::ledger
