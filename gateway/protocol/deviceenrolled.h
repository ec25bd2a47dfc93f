// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"

#include <QJsonObject>

#include <vector>

namespace chancery::protocol {

/// Answer of POST /v1/devices.
struct DeviceEnrolled
{
    domain::DeviceId id;
    QString post;
    std::vector<QString> recipients; ///< PEM certificates that records are sealed to

    /// Errors: `enrolled_malformed`.
    static domain::Expected<DeviceEnrolled, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const DeviceEnrolled &) const = default;
};

} // namespace chancery::protocol
