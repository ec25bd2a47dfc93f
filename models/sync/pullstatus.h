// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>

#include <optional>

namespace chancery::sync {

/// How far the pull has come. A value: compare and copy.
struct PullStatus
{
    enum class State {
        Starting,
        CatchingUp, ///< `applied` of about `applied + remaining`
        UpToDate, ///< waiting for the next change
        Cancelled, ///< a person stopped the catching up; resume() goes on where it stood
        Waiting, ///< something failed; tried again
        Offline,
        Blocked,
        EnrolAnew, ///< this device was away for too long
        StoreFailed,
    };
    State state = State::Starting;
    qint64 applied = 0; ///< changes since this catching up began
    qint64 remaining = 0;
    std::optional<domain::Instant> lastPull; ///< last good answer in this run of the program
    QString problem; ///< code of what went wrong last

    bool operator==(const PullStatus &) const = default;
};

} // namespace chancery::sync
