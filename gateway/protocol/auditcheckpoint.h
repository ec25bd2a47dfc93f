// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// Body of POST /v1/audit/checkpoints: how far the device's audit reaches.
struct AuditCheckpoint
{
    domain::DeviceId device;
    QString epoch; ///< UUID of the chain
    qint64 seq = 0; ///< from 1
    QByteArray head; ///< 32 bytes; hexadecimal on the wire

    /// Errors: `checkpoint_malformed`.
    static domain::Expected<AuditCheckpoint, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const AuditCheckpoint &) const = default;
};

} // namespace chancery::protocol
