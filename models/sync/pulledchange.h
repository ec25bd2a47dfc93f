// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>

namespace chancery::sync {

/// One thing that has moved at the post, as the relay tells it. The relay owns it: never merged, never sent back.
struct PulledChange
{
    QString kind; ///< payment, decision, tombstone, stale; others are for newer programs
    QString application; ///< its reference
    QString status; ///< of the payment or decision; erased; stale
    QString payment; ///< whose status it is; else empty
    domain::Instant at;

    bool operator==(const PulledChange &) const = default;
};

} // namespace chancery::sync
