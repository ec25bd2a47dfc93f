// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/money.h"

#include <QJsonObject>

namespace chancery::protocol {

/// What the receipt of a cash payment says beside the amount.
struct CashReceipt
{
    QString number; ///< TYO-2026-000017
    domain::Money tendered;
    domain::Money change;

    /// Errors: `cash_malformed`.
    static domain::Expected<CashReceipt, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const CashReceipt &) const = default;
};

} // namespace chancery::protocol
