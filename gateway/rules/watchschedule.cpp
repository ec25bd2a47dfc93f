// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/watchschedule.h"

#include <algorithm>

namespace chancery::rules {

std::chrono::milliseconds WatchSchedule::delay(int checks) const
{
    const auto index = static_cast<std::size_t>(std::max(checks, 0));
    return delays.at(std::min(index, delays.size() - 1));
}

std::optional<domain::Instant> WatchSchedule::next(domain::Instant now, int checks, domain::Instant providerEnd) const
{
    const domain::Instant last = providerEnd + afterEnd;
    if (now >= last)
        return std::nullopt;
    return std::min(now + delay(checks), last);
}

const WatchSchedule &WatchSchedule::usual()
{
    static const WatchSchedule schedule;
    return schedule;
}

std::chrono::milliseconds watchDelay(int checks)
{
    return WatchSchedule::usual().delay(checks);
}

std::optional<domain::Instant> nextWatch(domain::Instant now, int checks, domain::Instant providerEnd)
{
    return WatchSchedule::usual().next(now, checks, providerEnd);
}

} // namespace chancery::rules
