// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// Why an attempt ended without money.
struct PaymentFailure
{
    QString code; ///< one of models/domain/failurecode.h; a newer relay can send others
    bool retryable = false;

    /// Errors: `failure_malformed`.
    static domain::Expected<PaymentFailure, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const PaymentFailure &) const = default;
};

} // namespace chancery::protocol
