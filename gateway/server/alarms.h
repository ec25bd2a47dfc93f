// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

namespace chancery::server {

/// Where the relay's waits between the steps of a payment come from: injected, so that a simulation owns the time. I/O
/// thread only.
class Alarms
{
public:
    using Ring = std::function<void()>;
    using Ticket = quint64;

    Alarms() = default;
    Alarms(const Alarms &) = delete;
    Alarms &operator=(const Alarms &) = delete;
    virtual ~Alarms() = default;

    /// Calls `ring` once, on the I/O thread, when `delay` has passed; never from inside after(), and not at all once it
    /// was cancelled or the alarms are gone.
    virtual Ticket after(std::chrono::milliseconds delay, Ring ring) = 0;
    /// Nothing happens for one that has rung, or for 0.
    virtual void cancel(Ticket ticket) = 0;
};

} // namespace chancery::server
