// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/cashreceipt.h"
#include "gateway/protocol/nextaction.h"
#include "gateway/protocol/paymentfailure.h"
#include "gateway/protocol/paymentprovider.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/paymentstate.h"

#include <QJsonObject>

#include <optional>

namespace chancery::protocol {

/// The payment object of the API but for its quote, which the relay hands on as it was stored.
struct PaymentHead
{
    domain::PaymentId id;
    domain::ApplicationRef application;
    domain::PaymentState state = domain::PaymentState::Created;
    qint64 version = 0; ///< counts the events of the attempt
    QString method;
    domain::Money total;
    NextAction nextAction;
    std::optional<domain::Instant> expiresAt;
    std::optional<PaymentFailure> failure;
    domain::Money refunded;
    PaymentProvider provider;
    domain::Instant createdAt;
    domain::Instant updatedAt;
    std::optional<CashReceipt> cash{}; ///< of a cash payment

    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const PaymentHead &) const = default;
};

} // namespace chancery::protocol
