// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace chancery::intake {

/// Notices that nobody is there any more: after a while a warning, then a countdown, then the end of the session. Time comes from the
/// clock; the timer only asks it to look.
class IdleGuard : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::seconds warnAfter {60};
        std::chrono::seconds countdown {30};
    };

    enum class State {
        Off, ///< nobody has begun, or it is held
        Watching,
        Warning,
    };

    /// `clock` outlives the guard.
    explicit IdleGuard(const domain::Clock &clock, QObject *parent = nullptr);
    IdleGuard(const domain::Clock &clock, Limits limits, QObject *parent = nullptr);

    /// From now on somebody is there.
    void start();
    void stop();
    /// A touch, a key: begins the wait anew, and takes the warning back.
    void touch();
    /// While held (a pending payment, printing) it neither warns nor ends; released, the wait begins anew.
    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] State state() const { return m_state; }
    /// Whole seconds left of the countdown, rounded up; 0 unless warning.
    [[nodiscard]] int secondsLeft() const;
    /// Looks at the clock; the timer calls it four times a second.
    void check();

Q_SIGNALS:
    void stateChanged(chancery::intake::IdleGuard::State state);
    void secondsLeftChanged(int seconds);
    /// Nobody answered: wipe the session.
    void expired();

private:
    void enter(State state);

    const domain::Clock &m_clock;
    Limits m_limits;
    State m_state = State::Off;
    domain::Instant m_since {};
    int m_lastSeconds = 0;
    bool m_running = false;
    bool m_held = false;
    QTimer m_timer;
};

} // namespace chancery::intake
