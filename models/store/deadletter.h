// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>

namespace chancery::store {

/// A record that the relay has refused for good. It stays here until somebody has looked after it.
struct DeadLetter
{
    QString msgId;
    QString record; ///< the application's reference
    QString kind;
    QString code; ///< why it was refused
    domain::Instant queuedAt{};
    domain::Instant refusedAt{};

    bool operator==(const DeadLetter &) const = default;
};

} // namespace chancery::store
