// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <chrono>
#include <deque>

namespace chancery::rules {

/// A circuit breaker for one provider × operation: opens when too many of the last calls failed, lets one probe through
/// after a pause, closes after enough good probes. It stops new attempts only; queries, closes and webhooks never ask
/// it. It lives in memory; a relay that starts reports what its books remember of the last creates. Pure: the caller
/// brings the time. Not thread-safe.
class Breaker
{
public:
    struct Policy
    {
        std::chrono::milliseconds window = std::chrono::seconds(60); ///< calls older than this do not count
        int minimumCalls = 5; ///< fewer calls in the window never open it
        double failureRatio = 0.5; ///< at or above: open
        std::chrono::milliseconds pause = std::chrono::seconds(30); ///< open → half open
        int probes = 2; ///< good probes in a row that close it
        bool operator==(const Policy &) const = default;
    };
    enum class State { Closed, HalfOpen, Open };
    /// What the application's method list says.
    enum class Availability { Available, Degraded, Down };

    Breaker();
    explicit Breaker(Policy policy);

    [[nodiscard]] State state(domain::Instant now) const;
    /// Available when closed, Degraded when half open (or closed with failures near the limit), Down when open.
    [[nodiscard]] Availability availability(domain::Instant now) const;
    /// True when a new call may start. Half open it lets one call through until that one is reported.
    [[nodiscard]] bool tryAcquire(domain::Instant now);
    /// The call that tryAcquire() let start at `acquired` was never made: its place as a probe is free again.
    void giveBack(domain::Instant acquired);
    /// Reports a call, whether it asked tryAcquire() or not. A definitive rejection of one order by the provider is
    /// good for the channel. While it is open only calls that began after the pause count: what was under way when it
    /// opened says nothing about the provider now.
    void report(bool good, domain::Instant began, domain::Instant now);
    /// report() of a call that took no time.
    void succeeded(domain::Instant now) { report(true, now, now); }
    void failed(domain::Instant now) { report(false, now, now); }

private:
    struct Call
    {
        domain::Instant at;
        bool good;
    };
    void forgetBefore(domain::Instant now);
    [[nodiscard]] double failureShare(domain::Instant now, int *calls) const;
    void open(domain::Instant now);

    Policy m_policy;
    std::deque<Call> m_calls;
    domain::Instant m_openedAt{};
    domain::Instant m_probeStarted{};
    int m_goodProbes = 0;
    bool m_open = false;
    bool m_probing = false;
};

} // namespace chancery::rules
