// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/alarms.h"
#include "tests/faults/simulation/world.h"

#include <memory>
#include <set>

namespace chancery::simulation {

/// The alarms of one relay, in the world's time. They are gone with it.
class WorldAlarms final : public server::Alarms
{
public:
    explicit WorldAlarms(World &world)
        : m_world(world)
    {
    }
    Ticket after(std::chrono::milliseconds delay, Ring ring) override
    {
        const Ticket ticket = ++m_last;
        m_waiting->insert(ticket);
        m_world.after(delay, [ticket, ring = std::move(ring), waiting = std::weak_ptr(m_waiting)] {
            if (const auto still = waiting.lock(); still && still->erase(ticket) == 1)
                ring();
        });
        return ticket;
    }
    void cancel(Ticket ticket) override { m_waiting->erase(ticket); }

private:
    World &m_world;
    std::shared_ptr<std::set<Ticket>> m_waiting = std::make_shared<std::set<Ticket>>();
    Ticket m_last = 0;
};

} // namespace chancery::simulation
