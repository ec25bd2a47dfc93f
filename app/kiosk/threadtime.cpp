// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/threadtime.h"

#include <array>
#include <cstdlib>
#include <ctime>

#include <fcntl.h>
#include <unistd.h>

namespace chancery::app {

namespace {

/// The kernel's scheduler statistics of the thread that asks first; only the screen's thread does. "processor queued
/// slices", in nanoseconds.
std::chrono::nanoseconds queuedTime()
{
    static const int file = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    std::array<char, 96> line{};
    if (file < 0 || pread(file, line.data(), line.size() - 1, 0) <= 0)
        return {};
    char *at = nullptr;
    std::strtoull(line.data(), &at, 10);
    return std::chrono::nanoseconds(std::strtoll(at, nullptr, 10));
}

} // namespace

ThreadTime ThreadTime::now()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return {UiTrace::Clock::now(), std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec),
        queuedTime()};
}

} // namespace chancery::app
