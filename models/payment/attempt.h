// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/paymentstate.h"
#include "models/domain/quote.h"
#include "models/payment/failure.h"
#include "models/payment/nextaction.h"

#include <QString>

#include <optional>

namespace chancery::payment {

/// One try to pay, as the relay last told it. The relay's word is the only one that counts.
struct Attempt
{
    domain::PaymentId id;
    domain::ApplicationRef application;
    domain::PaymentState state;
    qint64 version = 0; ///< rises with every event; an answer with a lower one is stale
    QString method;
    domain::Money total;
    domain::Quote quote; ///< the fee this attempt was made for, frozen
    NextAction nextAction;
    std::optional<domain::Instant> expiresAt;
    std::optional<Failure> failure;
    QString provider;
    QString providerReference;
    domain::Instant createdAt;
    domain::Instant updatedAt;
    bool operator==(const Attempt &) const = default;
};

} // namespace chancery::payment
