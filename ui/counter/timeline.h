// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/paymentstate.h"

#include <QString>

#include <vector>

namespace chancery::counter {

/// What has happened to an application, as the relay knows it.
struct Timeline
{
    /// received, paid, processing, approved, rejected.
    struct Step
    {
        QString status;
        domain::Instant at{};
        bool operator==(const Step &) const = default;
    };
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

    std::vector<Step> steps;
    std::vector<Attempt> attempts;

    bool operator==(const Timeline &) const = default;
};

} // namespace chancery::counter
