// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/backoff.h"

#include <algorithm>

namespace chancery::rules {

namespace {
constexpr std::chrono::milliseconds base{500};
constexpr std::chrono::milliseconds cap{8000};
}

std::optional<std::chrono::milliseconds> retryDelay(int retry, domain::RandomSource &random)
{
    if (retry < 0 || retry >= maximumRetries)
        return std::nullopt;
    const std::chrono::milliseconds ceiling = std::min(cap, base * (1 << retry));
    quint32 draw = 0;
    for (const char byte : random.bytes(4))
        draw = (draw << 8U) | static_cast<unsigned char>(byte);
    // draw / 2^32 lies in [0, 1): the ceiling itself is never reached.
    return std::chrono::milliseconds((static_cast<qint64>(draw) * ceiling.count()) >> 32);
}

} // namespace chancery::rules
