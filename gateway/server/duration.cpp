// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/duration.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chancery::server {

std::optional<std::chrono::milliseconds> parseDuration(const QString &text)
{
    using namespace std::chrono_literals;
    static constexpr std::array<std::pair<const char *, std::chrono::milliseconds>, 4> units{
        {{"ms", 1ms}, {"s", 1s}, {"m", 1min}, {"h", 1h}}};
    const auto end = std::ranges::find_if(text, [](QChar c) { return c < u'0' || c > u'9'; });
    const QString digits = text.left(end - text.begin());
    const QString unit = text.mid(digits.size());
    const auto known
        = std::ranges::find_if(units, [&](const auto &entry) { return unit == QLatin1String(entry.first); });
    // Six digits of hours still fit, and more are a slip of the finger.
    if (digits.isEmpty() || digits.size() > 6 || known == units.end() || digits.toLongLong() == 0)
        return std::nullopt;
    return digits.toLongLong() * known->second;
}

} // namespace chancery::server
