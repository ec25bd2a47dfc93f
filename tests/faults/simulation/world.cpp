// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/world.h"

namespace chancery::simulation {

World::World(quint64 seed)
    : random(seed)
{
}

void World::after(std::chrono::milliseconds delay, Act act)
{
    m_events.push({m_now + std::max(delay, std::chrono::milliseconds(0)), ++m_order, std::move(act)});
}

bool World::runNext(domain::Instant until)
{
    if (m_events.empty() || m_events.top().at > until)
        return false;
    m_now = m_events.top().at;
    const Act act = m_events.top().act;
    m_events.pop();
    act();
    return true;
}

std::chrono::milliseconds World::millis(int from, int to)
{
    return std::chrono::milliseconds(random.between(from, to));
}

void World::note(const QString &line)
{
    if (m_tracing)
        m_trace.append(domain::toRfc3339(m_now) + u' ' + line);
}

void World::violate(const QString &what)
{
    if (m_violation.isEmpty())
        m_violation = what;
    note(QStringLiteral("VIOLATION ") + what);
}

} // namespace chancery::simulation
