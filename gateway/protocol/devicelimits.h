// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>

namespace chancery::protocol {

/// Policy that the relay sets for its devices. Members are the snake_case of the names; an absent one keeps its default.
struct DeviceLimits
{
    int waitSeconds = 30; ///< longest `wait` of a poll
    int pushItems = 100; ///< envelopes in one push
    int pushBytes = 1'048'576; ///< body of one push
    int unsentRecords = 500; ///< with more unsent records the device takes no new applications
    int daysWithoutSync = 7; ///< after so many days without a push the device takes no new applications
    /// What is acknowledged stays on the device for so long: longer than a backup of the central database is kept, so
    /// that a restored one gets back what it lacks.
    int backupDays = 35;

    /// Errors: `limits_malformed`.
    static domain::Expected<DeviceLimits, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const DeviceLimits &) const = default;
};

} // namespace chancery::protocol
