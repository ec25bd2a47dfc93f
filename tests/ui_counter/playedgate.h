// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/credentials.h"
#include "ui/counter/staffgate.h"

namespace chancery::test {

/// A gate that lets whoever is set in by the password "right", after the code or the passphrase where one is wanted.
class PlayedGate final : public counter::StaffGate
{
public:
    void signIn(const counter::Credentials &credentials, QObject *context, Done done) override;
    void unlock(const counter::Credentials &credentials, QObject *context, Done done) override
    {
        signIn(credentials, context, std::move(done));
    }
    void lock() override { ++locks; }
    void signOut() override { ++signOuts; }

    counter::StaffMember member{domain::StaffId(QStringLiteral("stf_me")), QStringLiteral("Aiko Tanaka"),
        counter::Role::Clerk, QStringLiteral("TYO"), {}, false, true};
    bool wantsCode = false;
    bool wantsPassphrase = false;
    int locks = 0;
    int signOuts = 0;
};

} // namespace chancery::test
