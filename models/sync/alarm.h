// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <functional>

namespace chancery::sync {

/// A single-shot timer, injected so that simulations own the time. One alarm at a time: setting it again replaces it.
class Alarm
{
public:
    Alarm() = default;
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;
    virtual ~Alarm() = default;

    /// Calls `due` from the event loop after `delay`, never from inside the call.
    virtual void set(std::chrono::milliseconds delay, std::function<void()> due) = 0;
    virtual void cancel() = 0;
};

} // namespace chancery::sync
