// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// The provider's side of a payment, as a receipt names it.
struct PaymentProvider
{
    QString name; ///< stripe, alipay
    QString reference; ///< empty until the provider has given one

    /// Errors: `provider_malformed`.
    static domain::Expected<PaymentProvider, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const PaymentProvider &) const = default;
};

} // namespace chancery::protocol
