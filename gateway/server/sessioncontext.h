// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/httplimits.h"
#include "gateway/server/router.h"
#include "gateway/server/telemetry.h"

#include <array>
#include <functional>
#include <unordered_set>

namespace chancery::server {

class Session;

/// What the sessions of one listener share. I/O thread only.
struct SessionContext
{
    HttpLimits limits;
    Router router;
    Telemetry telemetry;
    bool strictTransport = false; ///< the public address is https: say so to browsers
    std::unordered_set<Session *> sessions{};
    std::function<void()> onClosed{};
    std::array<char, 64 * 1024> scratch{}; ///< every read lands here first, so that waiting connections hold no buffer
};

} // namespace chancery::server
