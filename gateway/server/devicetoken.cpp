// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/devicetoken.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/crypto.h>

#include <cmath>

namespace chancery::server {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr qsizetype maximumToken = 4096;

std::optional<QByteArray> decode(const QByteArray &part)
{
    const auto result = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || part.contains('='))
        return std::nullopt;
    return *result;
}

std::optional<QJsonObject> decodeObject(const QByteArray &part)
{
    const auto bytes = decode(part);
    if (!bytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<domain::Instant> readTime(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || !(seconds >= 0) || seconds > 253'402'300'799.0)
        return std::nullopt;
    return domain::Instant(std::chrono::milliseconds(static_cast<qint64>(std::floor(seconds * 1000))));
}

Unexpected<Error> refuse(const QString &code, const QString &detail)
{
    return Unexpected(Error{code, detail});
}

} // namespace

Expected<DeviceToken, Error> DeviceToken::parse(const QByteArray &jwt)
{
    const QString malformed = QStringLiteral("token_malformed");
    const QByteArrayList parts = jwt.split('.');
    if (jwt.size() > maximumToken || parts.size() != 3)
        return refuse(malformed, QStringLiteral("not header.payload.signature"));
    const auto header = decodeObject(parts.at(0));
    if (!header)
        return refuse(malformed, QStringLiteral("the header is no object"));
    if (header->value(QLatin1String("alg")) != QJsonValue(QStringLiteral("ES256"))
        || header->contains(QLatin1String("crit")))
        return refuse(QStringLiteral("token_algorithm"), QStringLiteral("only ES256 is taken"));
    const auto claims = decodeObject(parts.at(1));
    const auto signature = decode(parts.at(2));
    if (!claims || !signature || signature->size() != 64)
        return refuse(malformed, QStringLiteral("payload or signature cannot be read"));

    DeviceToken token;
    token.issuer = domain::DeviceId(claims->value(QLatin1String("iss")).toString());
    const QString jti = claims->value(QLatin1String("jti")).toString();
    const auto issued = readTime(claims->value(QLatin1String("iat")));
    const auto expires = readTime(claims->value(QLatin1String("exp")));
    if (!token.issuer.isWellFormed() || jti.isEmpty() || jti.size() > 128 || !issued || !expires)
        return refuse(malformed, QStringLiteral("iss, jti, iat and exp are needed"));
    if (claims->value(QLatin1String("aud")) != QJsonValue(QStringLiteral("chancery-relay")))
        return refuse(QStringLiteral("token_audience"), QStringLiteral("aud has to be chancery-relay"));
    if (*expires <= *issued || *expires - *issued > longest)
        return refuse(QStringLiteral("token_lifetime"), QStringLiteral("exp has to be at most 10 minutes after iat"));
    token.issuedAt = *issued;
    token.expiresAt = *expires;
    token.signedPart = parts.at(0) + '.' + parts.at(1);
    token.signature = *signature;
    return token;
}

Expected<void, Error> DeviceToken::verify(const crypto::Es256PublicKey &key, domain::Instant now) const
{
    if (!key.verify(signedPart, signature))
        return refuse(QStringLiteral("token_signature"), QStringLiteral("the signature is not of this device's key"));
    return verifyTimes(now);
}

Expected<void, Error> DeviceToken::verifyTimes(domain::Instant now) const
{
    if (issuedAt > now + tolerance)
        return refuse(
            QStringLiteral("clock_skew"), QStringLiteral("the token is from the future: the device's clock is ahead"));
    if (expiresAt <= now - tolerance)
        return refuse(QStringLiteral("clock_skew"),
            QStringLiteral("the token has expired: it is old, or the device's clock is behind"));
    return {};
}

bool DeviceToken::isSameAs(const DeviceToken &other) const
{
    const auto same = [](const QByteArray &a, const QByteArray &b) {
        return a.size() == b.size()
            && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
    };
    return same(signedPart, other.signedPart) && same(signature, other.signature);
}

} // namespace chancery::server
