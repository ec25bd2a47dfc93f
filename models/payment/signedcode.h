// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <functional>

namespace chancery::payment {

/// What a QR on paper carries: <kind>.<payload>.<signature>, the latter two base64url without padding. The payload is a
/// JSON object, the signature ES256 (raw r‖s) by a device's key over "<kind>.<payload>": anyone who has the device's
/// public key can check it without a network.
struct SignedCode
{
    using Sign = std::function<domain::Expected<QByteArray, domain::Error>(QByteArrayView)>;
    using Verify = std::function<bool(QByteArrayView message, QByteArrayView signature)>;

    /// Errors: those of `sign`.
    static domain::Expected<QByteArray, domain::Error> make(
        const QByteArray &kind, const QJsonObject &payload, const Sign &sign);
    /// The payload, once its signature holds. Errors: `<what>_code_malformed`, `<what>_code_forged`.
    static domain::Expected<QJsonObject, domain::Error> open(
        const QByteArray &code, const QByteArray &kind, const QString &what, const Verify &verify);
};

} // namespace chancery::payment
