// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/basis.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QJsonObject>

#include <optional>

namespace chancery::protocol {

/// Body of POST /v1/payments.
struct PaymentRequest
{
    domain::ApplicationRef application;
    domain::Basis basis;
    domain::Money expectedTotal; ///< what the person was shown; the relay only compares
    QString method; ///< 1–40 of [a-z0-9_]; whether it is known is the relay's to say
    QString locale; ///< BCP 47, e.g. zh-CN
    std::optional<QString> authCode; ///< the payer's barcode, for methods that scan one: 16–24 digits
    std::optional<domain::Money> tendered{}; ///< what was handed over, for cash

    /// Errors: `payment_request_malformed`.
    static domain::Expected<PaymentRequest, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const PaymentRequest &) const = default;
};

} // namespace chancery::protocol
