// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relaygate.h"

#include <QTimer>

#include <utility>

using namespace chancery::domain;
using chancery::counter::StaffMember;
using chancery::payment::GatewayProblem;

namespace chancery::app {

RelayGate::RelayGate(QObject *parent)
    : QObject(parent)
{
}

void RelayGate::signIn(const counter::Credentials &credentials, QObject *context, Done done)
{
    if (m_staff == nullptr) {
        QTimer::singleShot(0, context, [done = std::move(done)] {
            done(Unexpected(
                GatewayProblem{GatewayProblem::Kind::Unreachable, QStringLiteral("unreachable"), {}, {}, {}, {}, {}}));
        });
        return;
    }
    m_staff->signIn({credentials.name, credentials.password, credentials.code}, context,
        [done = std::move(done)](const Expected<protocol::StaffSignedIn, GatewayProblem> &answer) {
            if (!answer)
                return done(Unexpected(answer.error()));
            const auto role = counter::roleFromString(answer->role);
            if (!role) {
                return done(Unexpected(GatewayProblem{GatewayProblem::Kind::Garbage, QStringLiteral("garbage_answer"),
                    QStringLiteral("unknown role"), {}, {}, {}, {}}));
            }
            done(StaffMember{answer->staff, answer->name, *role, answer->post, answer->expiresAt, false, false});
        });
}

void RelayGate::unlock(const counter::Credentials &credentials, QObject *context, Done done)
{
    signIn(credentials, context, std::move(done));
}

void RelayGate::lock() { }

void RelayGate::signOut()
{
    if (m_staff != nullptr && m_staff->isSignedIn())
        m_staff->signOut(this, [] {});
}

} // namespace chancery::app
