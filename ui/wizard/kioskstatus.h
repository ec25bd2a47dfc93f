// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>

#include <optional>

namespace chancery::wizard {

/// How the kiosk stands with the relay, for the strip at the window's foot and the first screen.
struct KioskStatus
{
    enum class Intake {
        Open,
        ManyUnsent, ///< warning: soon too many applications wait
        LongAway, ///< warning: soon too long without the relay
        StoppedManyUnsent, ///< no new applications
        StoppedLongAway,
    };

    bool online = false;
    qint64 unsent = 0;
    std::optional<domain::Instant> oldestUnsent;
    std::optional<domain::Instant> lastSync;
    domain::Instant now; ///< what ages are counted to
    QString timeZone; ///< IANA name of the post's zone
    Intake intake = Intake::Open;
    qint64 deadLetters = 0; ///< refused by the relay for good: staff must look

    [[nodiscard]] bool isStopped() const
    {
        return intake == Intake::StoppedManyUnsent || intake == Intake::StoppedLongAway;
    }
    bool operator==(const KioskStatus &) const = default;
};

} // namespace chancery::wizard
