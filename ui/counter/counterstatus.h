// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/money.h"
#include "models/payment/printoutcome.h"
#include "models/sync/catchingup.h"
#include "ui/wizard/kioskstatus.h"

#include <chrono>
#include <optional>
#include <vector>

namespace chancery::counter {

/// How the machine stands, for the status bar. What is not known is not there, and not shown.
struct CounterStatus
{
    /// The shift of the person who is in.
    struct Shift
    {
        bool open = false;
        bool paused = false;
        std::vector<domain::Money> totals; ///< taken less given back, by currency
        bool operator==(const Shift &) const = default;
    };

    std::optional<bool> online; ///< the relay has answered, or has not
    qint64 unsent = 0;
    std::optional<domain::Instant> oldestUnsent;
    std::optional<domain::Instant> lastSync;
    sync::CatchingUp catchingUp;
    wizard::KioskStatus::Intake intake = wizard::KioskStatus::Intake::Open; ///< what the post's policy says
    qint64 deadLetters = 0; ///< refused by the relay for good
    std::optional<payment::PrintOutcome> printer; ///< Printed: it can print
    bool paperNearEnd = false;
    std::optional<bool> keys; ///< whether this person can open records
    std::optional<Shift> shift;
    std::optional<std::chrono::milliseconds>
        clockOff; ///< this machine's clock minus the relay's, when that is too much
    domain::Instant now{}; ///< what ages are counted to

    bool operator==(const CounterStatus &) const = default;
};

} // namespace chancery::counter
