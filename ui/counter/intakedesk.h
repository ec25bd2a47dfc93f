// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/expected.h"
#include "models/domain/feeschedule.h"
#include "models/intake/intakesettings.h"
#include "models/payment/gatewayproblem.h"

#include <functional>
#include <optional>

class QObject;

namespace chancery::intake {
class IntakeSession;
}

namespace chancery::counter {

/// Takes applications that a clerk has typed or scanned.
class IntakeDesk
{
public:
    using Done = std::function<void(domain::Expected<void, payment::GatewayProblem>)>;

    IntakeDesk() = default;
    IntakeDesk(const IntakeDesk &) = delete;
    IntakeDesk &operator=(const IntakeDesk &) = delete;
    virtual ~IntakeDesk() = default;

    [[nodiscard]] virtual intake::IntakeSettings settings() const = 0;
    /// What can be asked for, as it is now.
    [[nodiscard]] virtual std::optional<domain::FeeSchedule> schedule() const = 0;
    /// Seals a complete application to its readers and queues it, to be paid afterwards. Works without a network.
    /// Codes: those of the store and of sealing; `no_recipients` before a configuration was seen.
    virtual void handIn(const intake::IntakeSession &application, const QString &clerk, QObject *context, Done done)
        = 0;
    /// As handIn(), for another version of an application that has been handed in: made from version `base` (from 1),
    /// and queued behind it. The fee stays as it was.
    virtual void revise(
        const intake::IntakeSession &application, int base, const QString &clerk, QObject *context, Done done)
        = 0;
};

} // namespace chancery::counter
