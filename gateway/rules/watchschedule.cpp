// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/watchschedule.h"

#include <algorithm>
#include <array>

namespace chancery::rules {

std::chrono::milliseconds watchDelay(int checks)
{
    using namespace std::chrono_literals;
    static constexpr std::array<std::chrono::milliseconds, 7> delays{2s, 5s, 15s, 1min, 5min, 15min, 1h};
    const auto index = static_cast<std::size_t>(std::max(checks, 0));
    return delays.at(std::min(index, delays.size() - 1));
}

std::optional<domain::Instant> nextWatch(domain::Instant now, int checks, domain::Instant providerEnd)
{
    const domain::Instant last = providerEnd + watchAfterEnd;
    if (now >= last)
        return std::nullopt;
    return std::min(now + watchDelay(checks), last);
}

} // namespace chancery::rules
