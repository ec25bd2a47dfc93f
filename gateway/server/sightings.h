// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/machinebook.h"
#include "gateway/server/telemetry.h"
#include "models/domain/clock.h"

#include <chrono>
#include <unordered_map>

namespace chancery::server {

/// Notes which machines are heard and what they say of their records, each every few minutes: often enough for people
/// who look for a silent one, and no write for each of its calls. That nothing waits any more is noted at once. I/O
/// thread only.
class Sightings
{
public:
    static constexpr std::chrono::minutes interval{5};

    /// All of them outlive it.
    Sightings(ledger::Ledger &ledger, const domain::Clock &clock, Telemetry telemetry)
        : m_book(ledger)
        , m_clock(clock)
        , m_telemetry(telemetry)
    {
    }
    void heard(const domain::DeviceId &device, const ledger::Backlog &backlog);

private:
    struct Noted
    {
        domain::Instant at;
        bool waits = false; ///< it said that records wait
    };

    ledger::MachineBook m_book;
    const domain::Clock &m_clock;
    Telemetry m_telemetry;
    std::unordered_map<QString, Noted> m_noted;
};

} // namespace chancery::server
