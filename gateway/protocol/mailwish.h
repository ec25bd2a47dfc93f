// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// Where a traveller wants to be written to, and in which language. The body of POST /v1/payments/{id}/receipt-mail and
/// POST /v1/notices/{id}/address, and `notify` of a decision.
struct MailWish
{
    QString to; ///< an ASCII e-mail address, at most 254 characters
    QString locale; ///< BCP 47 letters and hyphens, at most 16

    /// Errors: `address_malformed`. The detail never repeats the address.
    static domain::Expected<MailWish, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const MailWish &) const = default;
};

} // namespace chancery::protocol
