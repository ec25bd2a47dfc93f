// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/delayedaccess.h"

#include <algorithm>

namespace chancery::simulation {

DelayedAccess::DelayedAccess(World &world, testsupport::MemoryBooks &books, Planted planted)
    : m_world(world)
    , m_books(books)
    , m_planted(planted)
{
}

DelayedAccess::~DelayedAccess()
{
    m_alive.reset();
    if (m_pending.empty())
        return;
    const int committed = m_world.random.below(static_cast<int>(m_pending.size()) + 1);
    m_world.note(QStringLiteral("of %1 writes under way %2 are committed").arg(m_pending.size()).arg(committed));
    for (std::size_t i = 0; i < m_pending.size(); ++i) {
        m_pending[i]->done = true;
        if (static_cast<int>(i) < committed)
            m_pending[i]->commit();
    }
}

domain::Error DelayedAccess::unavailable()
{
    return {QStringLiteral("database_unavailable"), QStringLiteral("by the simulation")};
}

bool DelayedAccess::isOut()
{
    return !m_world.peace && m_world.random.below(1000) < 8;
}

std::chrono::milliseconds DelayedAccess::pause()
{
    if (m_world.peace || !m_world.random.chance(5))
        return m_world.millis(0, 4);
    return m_world.millis(5, 800);
}

void DelayedAccess::queue(std::function<void()> commit)
{
    const auto pending = std::make_shared<Pending>(Pending{std::move(commit)});
    m_pending.push_back(pending);
    m_lastCommit = std::max(m_lastCommit, m_world.now() + pause());
    m_world.after(m_lastCommit - m_world.now(), [this, pending] {
        if (pending->done)
            return; // and this is gone
        pending->done = true;
        m_pending.pop_front();
        pending->commit();
    });
}

} // namespace chancery::simulation
