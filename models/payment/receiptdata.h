// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"
#include "models/domain/quote.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace chancery::payment {

/// What a receipt or a claim slip says. All that it holds of the person is masked already: it may outlive the session,
/// sealed, until the payment is known to have ended.
struct ReceiptData
{
    domain::ApplicationRef application;
    QString post;
    QString timeZone; ///< IANA name of the post's zone
    QString maskedName; ///< as maskName() makes it
    QString documentEnd; ///< last three characters of the document number
    domain::Quote quote;
    QString method;
    domain::PaymentId payment;
    QString providerReference;
    std::optional<domain::Instant> paidAt; ///< nothing: a claim slip, the payment is still being confirmed
    int queueNumber = 0; ///< of the day at this machine; 0: none
    QString contact; ///< how to reach the post; empty: at the counter

    /// Errors: `receipt_malformed` with the member's name.
    static domain::Expected<ReceiptData, domain::Error> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const ReceiptData &) const = default;
};

/// "ERIKSSON ANNA MARIA" → "E******* A*** M****": the first character of each part stays.
[[nodiscard]] QString maskName(const QString &name);
/// At most the last three characters, and never more than half of the number.
[[nodiscard]] QString documentEnd(const QString &number);

} // namespace chancery::payment
