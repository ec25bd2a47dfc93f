// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/sync/catchingup.h"
#include "ui/wizard/kioskstatus.h"

#include <QString>

#include <optional>

namespace chancery::counter {

/// How the machine stands, for the status bar.
struct CounterStatus
{
    enum class Printer { None, Ready, Hindered };

    bool online = false;
    qint64 unsent = 0;
    std::optional<domain::Instant> oldestUnsent;
    std::optional<domain::Instant> lastSync;
    sync::CatchingUp catchingUp;
    wizard::KioskStatus::Intake intake = wizard::KioskStatus::Intake::Open; ///< what the post's policy says
    qint64 deadLetters = 0; ///< refused by the relay for good
    Printer printer = Printer::None;
    bool keychain = true; ///< the keys are open
    QString shiftTotal; ///< as written, in every currency; empty: no shift is open
    domain::Instant now{}; ///< what ages are counted to

    bool operator==(const CounterStatus &) const = default;
};

} // namespace chancery::counter
