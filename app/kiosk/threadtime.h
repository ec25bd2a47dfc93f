// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/kiosk/uitrace.h"

#include <chrono>

namespace chancery::app {

/// Where the time of the calling thread has gone until now.
struct ThreadTime
{
    UiTrace::Clock::time_point clock;
    std::chrono::nanoseconds processor{}; ///< on it
    /// Ready to run, while others had the processor. Zero on a kernel without /proc/thread-self/schedstat.
    std::chrono::nanoseconds queued{};

    [[nodiscard]] static ThreadTime now();
};

} // namespace chancery::app
