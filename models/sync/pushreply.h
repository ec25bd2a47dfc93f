// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/sync/acknowledgement.h"

#include <chrono>
#include <optional>

namespace chancery::sync {

/// How a push ended, in the terms that decide what comes next.
struct PushReply
{
    enum class Outcome {
        Acknowledged, ///< 200 with `acknowledgement`
        EpochRefused, ///< 409: a gap, or a number that came with another hash before: one side was restored
        TryLater, ///< no answer, 408, 429, 5xx, or an answer that makes no sense; the push may have been committed
        Blocked, ///< 401, 403 and every other refusal of the whole push: a person has to act; tried again all the same,
                 ///< slowly
    };
    Outcome outcome = Outcome::TryLater;
    Acknowledgement acknowledgement;
    /// Of all but Acknowledged.
    domain::Error error;
    /// False if nothing came back at all: the network or the relay is away.
    bool answered = true;
    /// The relay's Retry-After.
    std::optional<std::chrono::milliseconds> retryAfter;
};

} // namespace chancery::sync
