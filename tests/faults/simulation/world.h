// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "tests/faults/simulation/seededrandom.h"

#include <QStringList>

#include <functional>
#include <queue>
#include <vector>

namespace chancery::simulation {

/// Time made of events: hours pass in microseconds, and in the same order each time a seed is played. One thread.
class World final : public domain::Clock
{
public:
    using Act = std::function<void()>;

    explicit World(quint64 seed);

    [[nodiscard]] domain::Instant now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, Act act);
    /// Runs the next event if it is due by then; false: none is.
    bool runNext(domain::Instant until);
    /// Nothing happens until then any more.
    void passTo(domain::Instant until) { m_now = std::max(m_now, until); }

    [[nodiscard]] std::chrono::milliseconds millis(int from, int to);

    /// Whether note() keeps anything: a trace costs more than the simulation itself.
    void keepTrace() { m_tracing = true; }
    [[nodiscard]] bool isTracing() const { return m_tracing; }
    void note(const QString &line);
    [[nodiscard]] const QStringList &trace() const { return m_trace; }

    /// What no run may show; the first one counts.
    void violate(const QString &what);
    [[nodiscard]] const QString &violation() const { return m_violation; }

    SeededRandom random;
    bool peace = false; ///< from now on nothing goes wrong

private:
    struct Event
    {
        domain::Instant at;
        quint64 order;
        Act act;
        bool operator<(const Event &other) const { return at != other.at ? at > other.at : order > other.order; }
    };
    domain::Instant m_now{std::chrono::milliseconds(1'790'000'000'000)};
    std::priority_queue<Event> m_events;
    quint64 m_order = 0;
    QStringList m_trace;
    QString m_violation;
    bool m_tracing = false;
};

} // namespace chancery::simulation
