// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/money.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace chancery::payment {

/// One method and currency of a shift: what the books expect, what was counted, and what the provider's statements say.
struct ShiftLine
{
    struct Stated
    {
        int payments = 0;
        domain::Money taken;
        int missing = 0; ///< payments that no statement has shown yet
        bool operator==(const Stated &) const = default;
    };

    QString method;
    domain::Money inTill; ///< the float; zero unless cash
    domain::Money taken;
    domain::Money returned;
    int payments = 0;
    int refunds = 0;
    domain::Money expected;
    std::optional<domain::Money> counted;
    QString explanation;
    std::optional<Stated> stated; ///< nothing for cash

    /// Counted less expected; zero where nothing was counted.
    [[nodiscard]] domain::Money difference() const;
    /// Errors: `shift_malformed`.
    static domain::Expected<ShiftLine, domain::Error> fromJson(const QJsonValue &json);
    bool operator==(const ShiftLine &) const = default;
};

} // namespace chancery::payment
