// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/cashreceipt.h"
#include "gateway/protocol/nextaction.h"
#include "gateway/protocol/paymentfailure.h"
#include "gateway/protocol/paymentprovider.h"
#include "models/domain/paymentstate.h"
#include "models/domain/quote.h"

#include <QJsonObject>

#include <optional>

namespace chancery::protocol {

/// The payment object of the API.
struct Payment
{
    domain::PaymentId id;
    domain::ApplicationRef application;
    domain::PaymentState state = domain::PaymentState::Created;
    qint64 version = 0; ///< counts the events of the attempt
    QString method;
    domain::Money total;
    domain::Quote quote;
    NextAction nextAction;
    std::optional<domain::Instant> expiresAt;
    std::optional<PaymentFailure> failure;
    domain::Money refunded;
    PaymentProvider provider;
    domain::Instant createdAt;
    domain::Instant updatedAt;
    std::optional<CashReceipt> cash{}; ///< of a cash payment

    /// Errors: `payment_malformed`.
    static domain::Expected<Payment, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const Payment &) const = default;
};

} // namespace chancery::protocol
