// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <chrono>

namespace chancery::server {

/// When mail is sent and sent again.
struct MailPlan
{
    std::chrono::milliseconds look{5'000}; ///< between looks for what is due
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds timeout{60'000}; ///< of one message
    std::chrono::milliseconds firstPause{60'000}; ///< doubled by each failure
    std::chrono::milliseconds longestPause{std::chrono::hours(4)};
    std::chrono::milliseconds patience{std::chrono::hours(72)}; ///< after its address was given; then it is given up
    int batch = 8; ///< claimed at once; they go one after the other

    /// For so long nobody else takes what one relay has claimed: longer than the whole batch can last.
    [[nodiscard]] std::chrono::milliseconds claim() const { return timeout * (batch + 1); }
    /// After the try of that number, from 1.
    [[nodiscard]] std::chrono::milliseconds pauseAfter(int tries) const
    {
        return std::min<std::chrono::milliseconds>(longestPause, firstPause * (1LL << std::clamp(tries - 1, 0, 20)));
    }
};

} // namespace chancery::server
