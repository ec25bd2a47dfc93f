// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QtGlobal>

#include <optional>

namespace chancery::sync {

/// Whether a device may take new applications although what it holds has not arrived. The limits are the relay's; they
/// bound what is lost with a stolen or broken device, and how long nobody notices that it is cut off.
struct IntakePolicy
{
    enum class Verdict { Open, Warning, Stopped };
    enum class Reason { None, TooManyUnsent, TooLongAway };

    struct Standing
    {
        qint64 unsent = 0;
        std::optional<domain::Instant> oldestUnsent;
        std::optional<domain::Instant> lastSync; ///< the relay answered last; nothing: it never did
    };
    struct Judgement
    {
        Verdict verdict = Verdict::Open;
        Reason reason = Reason::None;
        bool operator==(const Judgement &) const = default;
    };

    int unsentRecords = 500; ///< more stop the intake; the warning comes at four fifths
    int daysWithoutSync = 7; ///< more stop the intake; the warning comes after two thirds

    /// A clock that was set back counts as no time at all. The worse of the two reasons decides, the number first.
    [[nodiscard]] Judgement judge(const Standing &standing, domain::Instant now) const;
};

} // namespace chancery::sync
