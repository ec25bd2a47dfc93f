// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/sync/pullpage.h"

#include <chrono>
#include <optional>

namespace chancery::sync {

/// How a pull ended, in the terms that decide what comes next.
struct PullReply
{
    enum class Outcome {
        Pulled, ///< `page`
        TryLater, ///< no answer, 408, 429, 5xx, or one that makes no sense
        Blocked, ///< 401, 403 and other refusals: a person has to act; tried again all the same, slowly
        EnrolAnew, ///< 410: away for longer than tombstones are sure to reach: nothing is pulled until this device is
                   ///< enrolled
    };
    Outcome outcome = Outcome::TryLater;
    PullPage page;
    domain::Error error; ///< of all but Pulled
    bool answered = true; ///< false if nothing came back at all
    std::optional<std::chrono::milliseconds> retryAfter;
};

} // namespace chancery::sync
