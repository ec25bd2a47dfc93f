// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/money.h"

#include <QJsonObject>

#include <vector>

namespace chancery::protocol {

/// Body of POST /v1/shifts/{id}/close.
struct ShiftCounts
{
    struct Count
    {
        QString method; ///< cash, stripe_checkout, …
        domain::Money counted;
        QString explanation; ///< of a difference; at most 500 characters
        bool operator==(const Count &) const = default;
    };
    std::vector<Count> counts; ///< at most 100, each method and currency once

    /// Errors: `count_malformed`.
    static domain::Expected<ShiftCounts, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const ShiftCounts &) const = default;
};

} // namespace chancery::protocol
