// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// Body of POST /v1/calls.
struct StaffCallWish
{
    /// 1–40 lower-case letters and underscores: no name and no number fits into it.
    QString reason;

    /// Errors: `call_malformed`.
    static domain::Expected<StaffCallWish, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const StaffCallWish &) const = default;
};

} // namespace chancery::protocol
