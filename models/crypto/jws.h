// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/es256key.h"
#include "models/crypto/es256publickey.h"

#include <QJsonObject>

/// Compact JWS (RFC 7515) with ES256 and nothing else.
namespace chancery::crypto::jws {

/// header {"alg":"ES256","typ":type}. Errors: crypto_failed.
[[nodiscard]] domain::Expected<QByteArray, domain::Error> make(
    const Es256Key &key, const QString &type, const QJsonObject &claims);
/// The claims, once header and signature are right. Errors: not_authentic.
[[nodiscard]] domain::Expected<QJsonObject, domain::Error> read(
    const Es256PublicKey &key, const QString &type, const QByteArray &compact);

} // namespace chancery::crypto::jws
