// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/paymentstate.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace chancery::tables {

/// One payment of the post, as staff see it in a list.
struct PaymentRow
{
    domain::PaymentId id;
    domain::ApplicationRef application;
    domain::PaymentState state = domain::PaymentState::Created;
    QString method;
    domain::Money total;
    domain::Money refunded;
    QString provider;
    QString reference; ///< what the provider calls it; of cash the receipt's number
    std::optional<domain::Money> tendered; ///< cash only
    std::optional<domain::Money> change; ///< cash only
    domain::Instant createdAt;
    domain::Instant updatedAt;

    /// Reads the relay's payment object. Errors: `payment_malformed`.
    static domain::Expected<PaymentRow, domain::Error> fromJson(const QJsonValue &json);
    bool operator==(const PaymentRow &) const = default;
};

} // namespace chancery::tables
