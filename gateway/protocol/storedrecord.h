// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// A version of an application, sealed to its post and the ministry.
struct StoredRecord
{
    QString msgId; ///< UUID
    domain::ApplicationRef application;
    domain::DeviceId device; ///< that took or changed it
    QString deviceName;
    qint64 baseRevision = 0;
    domain::Instant receivedAt{};
    QByteArray sealed; ///< CMS, DER; base64 on the wire

    /// Errors: `record_malformed`.
    static domain::Expected<StoredRecord, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const StoredRecord &) const = default;
};

} // namespace chancery::protocol
