// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/sync/intakepolicy.h"

#include <algorithm>

namespace chancery::sync {

IntakePolicy::Judgement IntakePolicy::judge(const Standing &standing, domain::Instant now) const
{
    const auto since = [now](const std::optional<domain::Instant> &moment) {
        return moment ? std::max(now - *moment, domain::Instant::duration::zero()) : domain::Instant::duration::zero();
    };
    // A relay that answers but takes nothing is no sync either.
    const auto away = std::max(since(standing.lastSync), since(standing.oldestUnsent));
    const auto longest = std::chrono::hours(24) * daysWithoutSync;
    if (standing.unsent > unsentRecords)
        return {Verdict::Stopped, Reason::TooManyUnsent};
    if (away > longest)
        return {Verdict::Stopped, Reason::TooLongAway};
    if (standing.unsent * 5 > qint64{unsentRecords} * 4)
        return {Verdict::Warning, Reason::TooManyUnsent};
    if (away * 3 > longest * 2)
        return {Verdict::Warning, Reason::TooLongAway};
    return {};
}

} // namespace chancery::sync
