// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/staffgate.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace chancery::counter {

/// Who is in, and whether the screen is locked. Locks by itself when nobody does anything.
class StaffSession final : public QObject
{
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, SignedIn, Locked, Unlocking };
    Q_ENUM(State)

    static constexpr std::chrono::minutes usualIdle{5};

    /// The gate outlives the session.
    explicit StaffSession(StaffGate &gate, std::chrono::milliseconds idle = usualIdle, QObject *parent = nullptr);
    ~StaffSession() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isIn() const { return m_state == State::SignedIn; }
    /// Nobody while signed out; the person who is to unlock while locked.
    [[nodiscard]] const std::optional<StaffMember> &member() const { return m_member; }
    [[nodiscard]] bool may(const std::vector<Role> &roles) const;

    /// Nothing while one is under way. Where somebody has locked, only the same person gets in.
    void enter(const Credentials &credentials);
    void lock();
    void signOut();
    /// A person did something.
    void touched();
    /// The relay does not know the session any more: the person proves again who they are.
    void endedByRelay();

Q_SIGNALS:
    void stateChanged(chancery::counter::StaffSession::State state);
    void refused(const chancery::payment::GatewayProblem &problem);

private:
    void answered(const StaffGate::Answer &answer);
    void setState(State state);

    StaffGate &m_gate;
    QTimer m_idle;
    State m_state = State::SignedOut;
    std::optional<StaffMember> m_member;
};

} // namespace chancery::counter
