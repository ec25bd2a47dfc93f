// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sync/pulledchange.h"

#include <vector>

namespace chancery::sync {

/// A good answer to a pull.
struct PullPage
{
    bool reset = false; ///< the central database was restored: what was applied before is void
    std::vector<PulledChange> changes;
    QString cursor; ///< opaque; goes with the next pull
    qint64 remaining = 0; ///< changes after these, as far as the relay counted

    bool operator==(const PullPage &) const = default;
};

} // namespace chancery::sync
