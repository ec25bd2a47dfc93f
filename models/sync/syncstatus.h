// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>

#include <optional>

namespace chancery::sync {

/// What the status bar shows. A value: compare and copy.
struct SyncStatus
{
    enum class State {
        Starting, ///< the outbox has not been read yet
        UpToDate, ///< nothing unsent
        Sending,
        Waiting, ///< something failed; the next try is set
        Offline, ///< the relay did not answer last time
        Blocked, ///< the relay refuses this device or its push: staff must act
        Cancelled, ///< a person stopped the sending; resume() goes on where it stood
        StoreFailed, ///< the outbox cannot be read or written: see `problem`
    };
    State state = State::Starting;
    qint64 unsent = 0;
    qint64 sent = 0; ///< acknowledged since everything was sent last: `sent` of `sent + unsent`
    std::optional<domain::Instant> oldestUnsent;
    std::optional<domain::Instant> lastSync; ///< last acknowledgement in this run of the program
    std::optional<domain::Instant> nextTry;
    qint64 deadLetters = 0;
    QString problem; ///< code of what went wrong last; empty if all is well

    bool operator==(const SyncStatus &) const = default;
};

} // namespace chancery::sync
