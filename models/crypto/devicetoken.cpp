// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/devicetoken.h"

#include "models/crypto/jws.h"

#include <QJsonObject>

#include <algorithm>

namespace chancery::crypto {

domain::Expected<DeviceToken, domain::Error> DeviceToken::make(const Es256Key &key, const domain::DeviceId &device,
    domain::Instant now, std::chrono::seconds lifetime, domain::RandomSource &random)
{
    // NumericDate (RFC 7519 §2) counts seconds: the token is issued in the second that has begun.
    const auto issued = std::chrono::floor<std::chrono::seconds>(now);
    const auto expires = issued + std::min<std::chrono::seconds>(lifetime, longest);
    const QJsonObject claims{
        {QStringLiteral("iss"), device.text()},
        {QStringLiteral("aud"), QStringLiteral("chancery-relay")},
        {QStringLiteral("iat"), static_cast<qint64>(issued.time_since_epoch().count())},
        {QStringLiteral("exp"), static_cast<qint64>(expires.time_since_epoch().count())},
        {QStringLiteral("jti"), domain::base32(random.bytes(16))},
    };
    auto token = jws::make(key, QStringLiteral("JWT"), claims);
    if (!token)
        return domain::Unexpected(token.error());
    return DeviceToken{std::move(*token), expires};
}

} // namespace chancery::crypto
