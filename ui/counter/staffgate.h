// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/expected.h"
#include "models/payment/gatewayproblem.h"
#include "ui/counter/credentials.h"
#include "ui/counter/staffmember.h"

#include <functional>

class QObject;

namespace chancery::counter {

/// Lets staff in and out: the relay's accounts, this machine's cache of them for hours without a network, and the
/// post's key, which is open as long as somebody is in.
class StaffGate
{
public:
    using Answer = domain::Expected<StaffMember, payment::GatewayProblem>;
    using Done = std::function<void(Answer)>;

    StaffGate() = default;
    StaffGate(const StaffGate &) = delete;
    StaffGate &operator=(const StaffGate &) = delete;
    virtual ~StaffGate() = default;

    /// `done` comes once, later, unless `context` is gone. Codes besides the relay's: `key_passphrase_required` and
    /// `key_passphrase_wrong` (the same again with it), `offline_unknown` (no network, and this machine has not seen
    /// the person lately).
    virtual void signIn(const Credentials &credentials, QObject *context, Done done) = 0;
    /// The same person again, after lock(). Codes as above.
    virtual void unlock(const Credentials &credentials, QObject *context, Done done) = 0;
    /// Closes and forgets what was opened; the session at the relay stays.
    virtual void lock() = 0;
    /// Ends the session, at the relay too when it can be reached.
    virtual void signOut() = 0;
};

} // namespace chancery::counter
