// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/devicekind.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// Body of POST /v1/devices.
struct DeviceEnrolment
{
    QString code; ///< one-time code from `chancery-admin device code`, at most 64 characters
    QString name; ///< what staff call the machine, 1–80 characters
    domain::DeviceKind kind = domain::DeviceKind::Kiosk;
    QString publicKeyPem; ///< `public_key`: PEM SubjectPublicKeyInfo, P-256; only the frame is checked here

    /// Errors: `enrolment_malformed`.
    static domain::Expected<DeviceEnrolment, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const DeviceEnrolment &) const = default;
};

} // namespace chancery::protocol
