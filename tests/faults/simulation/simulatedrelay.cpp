// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/simulatedrelay.h"

namespace chancery::simulation {

namespace {

// Above this a second person has to approve: about half of what staff ask for here.
const QMap<QString, qint64> approvalAbove{{QStringLiteral("JPY"), 5000}, {QStringLiteral("CNY"), 25'000}};

} // namespace

SimulatedRelay::SimulatedRelay(World &world, testsupport::MemoryBooks &books,
    const std::vector<ProviderModel *> &models, const Shared &shared, std::chrono::milliseconds watchInterval,
    Planted planted)
    : m_alarms(world)
    , m_access(world, books, planted)
    , m_books(m_access)
    , m_refunds(m_access, world.random)
    , m_questionBook(m_access)
    , m_transport(world, models, planted)
    , m_waiters(m_io)
    , m_news(m_io, m_books, m_waiters, shared.telemetry)
    , m_channels(shared.telemetry)
    , m_calls(m_io, m_alarms, m_transport, world.random, shared.telemetry)
    , m_driver(m_io, m_books, m_channels, m_calls, m_news, world, shared.telemetry)
    , m_watcher(m_io, m_alarms, m_books, m_driver, world, shared.telemetry)
    , m_refundDriver(m_io, m_alarms, m_refunds, m_books, m_channels, m_calls, m_news, world, shared.telemetry)
    , m_refundDesk(
          {m_io, m_refunds, m_refundDriver, m_channels, m_books, world.random, shared.telemetry, approvalAbove})
    , m_questions(m_io, m_alarms, m_questionBook, m_refundDriver, world, shared.telemetry)
    , m_notices(m_io, m_books, m_channels, m_driver, m_news, world, shared.telemetry)
    , m_prices({shared.schedules, m_channels, [](domain::Currency) { return std::nullopt; }, world, world.random})
    , m_payments({m_io, m_alarms, m_books, m_channels, m_driver, m_news, m_prices, world, world.random,
          shared.telemetry, QStringLiteral("https://pay.example")})
{
    for (const ProviderModel *model : models) {
        for (const auto &provider : model->adapters())
            m_channels.put(provider, false);
    }
    m_news.onPublished([this](const ledger::AttemptView &view) {
        m_watcher.note(view);
        m_refundDriver.note(view);
    });
    m_notices.onRefunds([this](const ledger::AttemptView &) { m_questions.look(); });
    m_notices.onDispute([this](const ledger::AttemptView &) { m_questions.look(); });
    m_watcher.start(watchInterval);
    m_refundDriver.start(watchInterval);
    m_questions.start(watchInterval);
}

bool SimulatedRelay::step()
{
    if (m_io.stopped())
        m_io.restart();
    return m_io.poll_one() != 0;
}

} // namespace chancery::simulation
