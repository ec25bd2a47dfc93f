// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/simulatedrelay.h"

namespace chancery::simulation {

SimulatedRelay::SimulatedRelay(World &world, testsupport::MemoryBooks &books, std::vector<ProviderModel *> models,
    const Shared &shared, std::chrono::milliseconds watchInterval, Planted planted)
    : m_alarms(world)
    , m_books(world, books, planted)
    , m_transport(world, std::move(models), planted)
    , m_waiters(m_io)
    , m_news(m_io, m_books, m_waiters, shared.telemetry)
    , m_channels(shared.telemetry)
    , m_calls(m_io, m_alarms, m_transport, world.random, shared.telemetry)
    , m_driver(m_io, m_books, m_channels, m_calls, m_news, world, shared.telemetry)
    , m_watcher(m_io, m_alarms, m_books, m_driver, world, shared.telemetry)
    , m_notices(m_io, m_books, m_channels, m_driver, m_news, world, shared.telemetry)
    , m_prices({shared.schedules, m_channels, [](domain::Currency) { return std::nullopt; }, world, world.random})
    , m_payments({m_io, m_alarms, m_books, m_channels, m_driver, m_news, m_prices, world, world.random,
          shared.telemetry, QStringLiteral("https://pay.example")})
{
    for (const auto &provider : shared.providers)
        m_channels.put(provider, false);
    m_news.onPublished([this](const ledger::AttemptView &view) { m_watcher.note(view); });
    m_watcher.start(watchInterval);
}

bool SimulatedRelay::step()
{
    if (m_io.stopped())
        m_io.restart();
    return m_io.poll_one() != 0;
}

} // namespace chancery::simulation
