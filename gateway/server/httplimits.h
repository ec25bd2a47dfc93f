// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <cstddef>

namespace chancery::server {

/// What one connection may cost. The defaults are the API's contract; tests shorten the times.
struct HttpLimits
{
    std::size_t headerBytes = 16 * 1024; ///< request line and fields; more is 431
    std::chrono::milliseconds header = std::chrono::seconds(10); ///< from the first byte to the empty line
    std::chrono::milliseconds body = std::chrono::seconds(30); ///< from the empty line to the last byte
    std::chrono::milliseconds idle = std::chrono::seconds(75); ///< between two requests
    std::chrono::milliseconds write = std::chrono::seconds(30); ///< for the peer to take one answer
    std::chrono::milliseconds linger
        = std::chrono::seconds(2); ///< reading on after a refusal, so that the peer gets to see it
    std::size_t lingerBytes = 2 * 1024 * 1024;
    std::size_t connections = 20'000; ///< more stay in the kernel's queue
    std::chrono::milliseconds acceptPause
        = std::chrono::milliseconds(100); ///< after running out of descriptors or memory
};

/// Body limits of the routes.
inline constexpr std::size_t jsonBodyBytes = 64 * 1024;
inline constexpr std::size_t formBodyBytes = 4 * 1024;
inline constexpr std::size_t pushBodyBytes = 1024 * 1024;

} // namespace chancery::server
