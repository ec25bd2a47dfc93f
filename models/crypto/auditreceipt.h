// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/es256key.h"
#include "models/crypto/es256publickey.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QString>

namespace chancery::crypto {

/// The relay's signed word that a device's audit had this head at that time: whoever cuts the tail off afterwards
/// cannot take this back.
struct AuditReceipt
{
    domain::DeviceId device;
    QString chain; ///< UUID
    qint64 seq = 0;
    QByteArray head; ///< 32 bytes
    domain::Instant signedAt;

    /// Compact JWS, ES256, typ "chancery-audit". Errors: crypto_failed.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> sign(const Es256Key &key) const;
    /// Errors: not_authentic.
    [[nodiscard]] static domain::Expected<AuditReceipt, domain::Error> read(
        const QByteArray &jws, const Es256PublicKey &key);
    bool operator==(const AuditReceipt &) const = default;
};

} // namespace chancery::crypto
