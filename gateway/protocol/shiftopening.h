// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/money.h"

#include <QJsonObject>

#include <vector>

namespace chancery::protocol {

/// Body of POST /v1/shifts.
struct ShiftOpening
{
    std::vector<domain::Money> floats; ///< what is in the till: one amount per currency, at most 20, not negative

    /// Errors: `shift_malformed`.
    static domain::Expected<ShiftOpening, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const ShiftOpening &) const = default;
};

} // namespace chancery::protocol
