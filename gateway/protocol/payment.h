// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/paymenthead.h"
#include "models/domain/quote.h"

#include <QJsonObject>

namespace chancery::protocol {

/// The payment object of the API.
struct Payment : PaymentHead
{
    domain::Quote quote;

    /// Errors: `payment_malformed`.
    static domain::Expected<Payment, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const Payment &) const = default;
};

} // namespace chancery::protocol
