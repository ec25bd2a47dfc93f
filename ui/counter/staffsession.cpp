// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/staffsession.h"

#include <algorithm>
#include <utility>

namespace chancery::counter {

StaffSession::StaffSession(StaffGate &gate, std::chrono::milliseconds idle, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, &StaffSession::lock);
}

StaffSession::~StaffSession() = default;

bool StaffSession::may(const std::vector<Role> &roles) const
{
    return m_member && std::find(roles.begin(), roles.end(), m_member->role) != roles.end();
}

void StaffSession::enter(const Credentials &credentials)
{
    const auto done = [this](const StaffGate::Answer &answer) { answered(answer); };
    switch (m_state) {
    case State::SignedOut:
        setState(State::SigningIn);
        return m_gate.signIn(credentials, this, done);
    case State::Locked: {
        Credentials same = credentials;
        same.name = m_member->name;
        setState(State::Unlocking);
        return m_gate.unlock(same, this, done);
    }
    case State::SigningIn:
    case State::SignedIn:
    case State::Unlocking:
        return;
    }
}

void StaffSession::answered(const StaffGate::Answer &answer)
{
    const bool unlocking = m_state == State::Unlocking;
    if (m_state != State::SigningIn && !unlocking)
        return; // signed out meanwhile
    if (!answer) {
        setState(unlocking ? State::Locked : State::SignedOut);
        Q_EMIT refused(answer.error());
        return;
    }
    m_member = answer.value();
    setState(State::SignedIn);
}

void StaffSession::lock()
{
    if (m_state != State::SignedIn)
        return;
    setState(State::Locked);
    m_gate.lock();
}

void StaffSession::signOut()
{
    if (m_state == State::SignedOut)
        return;
    m_gate.signOut();
    setState(State::SignedOut);
}

void StaffSession::touched()
{
    if (m_state == State::SignedIn)
        m_idle.start();
}

void StaffSession::endedByRelay()
{
    lock();
}

void StaffSession::setState(State state)
{
    if (std::exchange(m_state, state) == state)
        return;
    if (state == State::SignedIn)
        m_idle.start();
    else
        m_idle.stop();
    // Those who hear of it still see who it was.
    Q_EMIT stateChanged(state);
    if (m_state == State::SignedOut)
        m_member.reset();
}

} // namespace chancery::counter
