// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/paymentstate.h"

#include <QString>

#include <optional>
#include <vector>

namespace chancery::counter {

/// What has happened to an application, as the relay knows it.
struct Timeline
{
    /// An attempt to pay.
    struct Attempt
    {
        domain::PaymentId id;
        QString method;
        domain::PaymentState state = domain::PaymentState::Created;
        domain::Money total;
        qint64 version = 0;
        QString failure; ///< code; empty: none
        domain::Instant createdAt{};
        domain::Instant updatedAt{};
        bool operator==(const Attempt &) const = default;
    };

    /// Each thing that has happened: a version that came, a state of a payment or refund, a correction, a decision, an
    /// e-mail to the traveller.
    struct Event
    {
        enum class Kind { Version, Payment, Refund, Correction, Decision, Notice };
        Kind kind = Kind::Version;
        domain::Instant at{};
        QString what; ///< number of the version; state; what was decided; kind of the e-mail
        QString method; ///< of a payment, refund or correction
        QString device; ///< name of the machine that sent a version
        std::optional<domain::Money> amount; ///< of a payment, refund or correction
        bool operator==(const Event &) const = default;
    };

    std::vector<Event> events; ///< oldest first
    std::vector<Attempt> attempts;

    bool operator==(const Timeline &) const = default;
};

} // namespace chancery::counter
