// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"

#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// Answer of POST /v1/staff/sessions.
struct StaffSignedIn
{
    QString token; ///< for the header Chancery-Staff, on this device only
    domain::StaffId staff;
    QString name;
    QString role; ///< clerk, supervisor, auditor, officer
    QString post;
    domain::Instant expiresAt{}; ///< whatever is done until then
    int idleSeconds = 0; ///< the session ends when it is not used for so long

    /// Errors: `signed_in_malformed`.
    static domain::Expected<StaffSignedIn, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const StaffSignedIn &) const = default;
};

} // namespace chancery::protocol
