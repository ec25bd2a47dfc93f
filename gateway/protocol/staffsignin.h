// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// Body of POST /v1/staff/sessions.
struct StaffSignIn
{
    QString name; ///< 1–64 characters
    QString password; ///< 1–256 characters
    QString code; ///< one-time code, 6 digits; empty where the account has none

    /// Errors: `sign_in_malformed`; the detail never repeats a value.
    static domain::Expected<StaffSignIn, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const StaffSignIn &) const = default;
};

} // namespace chancery::protocol
