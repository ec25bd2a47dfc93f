// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/paymentstate.h"

#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// Body of POST /v1/payments/{id}/corrections.
struct CorrectionWish
{
    domain::PaymentState to = domain::PaymentState::Closed;
    QString reason; ///< 1–500 characters; how it is known, with the provider's reference; nothing about the payer

    /// Errors: `correction_malformed`.
    static domain::Expected<CorrectionWish, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const CorrectionWish &) const = default;
};

} // namespace chancery::protocol
