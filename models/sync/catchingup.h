// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sync/pullstatus.h"
#include "models/sync/syncstatus.h"

namespace chancery::sync {

/// A catching up that is long enough to be shown with its counts, both ways together. A value.
struct CatchingUp
{
    enum class State {
        None, ///< nothing to speak of
        Running,
        Stopped, ///< by a person
    };
    /// Records and changes: fewer are there in a moment.
    static constexpr qint64 longFrom = 500;

    State state = State::None;
    qint64 done = 0;
    qint64 total = 0;

    [[nodiscard]] static CatchingUp of(const SyncStatus &push, const PullStatus &pull);
    bool operator==(const CatchingUp &) const = default;
};

} // namespace chancery::sync
