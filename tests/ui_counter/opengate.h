// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/staffgate.h"

#include <QTimer>

namespace chancery::tests {

/// Lets in whoever is set.
class OpenGate final : public counter::StaffGate
{
public:
    void signIn(const counter::Credentials &, QObject *context, Done done) override
    {
        QTimer::singleShot(0, context, [this, done = std::move(done)] { done(member); });
    }
    void unlock(const counter::Credentials &credentials, QObject *context, Done done) override
    {
        signIn(credentials, context, std::move(done));
    }
    void lock() override { }
    void signOut() override { }
    counter::StaffMember member{
        domain::StaffId(QStringLiteral("stf_me")), QStringLiteral("Aiko"), counter::Role::Clerk, QStringLiteral("TYO")};
};

} // namespace chancery::tests
