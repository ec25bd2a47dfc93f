// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/intake/idleguard.h"

namespace chancery::intake {

namespace {
constexpr int lookEveryMs = 250;
}

IdleGuard::IdleGuard(const domain::Clock &clock, QObject *parent)
    : IdleGuard(clock, Limits{}, parent)
{
}

IdleGuard::IdleGuard(const domain::Clock &clock, Limits limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limits(limits)
{
    m_timer.setObjectName(QStringLiteral("idleGuard"));
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleGuard::check);
}

void IdleGuard::start()
{
    m_running = true;
    touch();
}

void IdleGuard::stop()
{
    m_running = false;
    enter(State::Off);
}

void IdleGuard::touch()
{
    if (!m_running || m_held)
        return;
    m_since = m_clock.now();
    enter(State::Watching);
}

void IdleGuard::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (held)
        enter(State::Off);
    else
        touch();
}

int IdleGuard::secondsLeft() const
{
    if (m_state != State::Warning)
        return 0;
    const auto left = m_since + m_limits.countdown - m_clock.now();
    return static_cast<int>(std::max(std::chrono::ceil<std::chrono::seconds>(left), std::chrono::seconds(0)).count());
}

void IdleGuard::enter(State state)
{
    if (state == State::Off)
        m_timer.stop();
    else
        m_timer.start();
    if (state == m_state)
        return;
    m_state = state;
    m_lastSeconds = secondsLeft();
    Q_EMIT stateChanged(state);
}

void IdleGuard::check()
{
    const domain::Instant now = m_clock.now();
    // A clock that was set back must not keep a session alive for hours.
    if (now < m_since)
        m_since = now;
    if (m_state == State::Watching && now - m_since >= m_limits.warnAfter) {
        m_since += m_limits.warnAfter;
        // After a suspended machine the person still gets the whole countdown.
        if (now - m_since >= m_limits.countdown)
            m_since = now;
        enter(State::Warning);
        Q_EMIT secondsLeftChanged(m_lastSeconds);
        return;
    }
    if (m_state != State::Warning)
        return;
    if (now - m_since >= m_limits.countdown) {
        stop();
        Q_EMIT expired();
        return;
    }
    if (const int seconds = secondsLeft(); seconds != m_lastSeconds) {
        m_lastSeconds = seconds;
        Q_EMIT secondsLeftChanged(seconds);
    }
}

} // namespace chancery::intake
