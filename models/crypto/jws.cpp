// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/jws.h"

#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"

#include <QJsonDocument>
#include <QList>

namespace chancery::crypto::jws {

namespace {

constexpr auto base64Options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(base64Options);
}

QByteArray part(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray headerOf(const QString &type)
{
    return part({{QStringLiteral("alg"), QStringLiteral("ES256")}, {QStringLiteral("typ"), type}});
}

} // namespace

domain::Expected<QByteArray, domain::Error> make(const Es256Key &key, const QString &type, const QJsonObject &claims)
{
    const QByteArray text = headerOf(type) + '.' + part(claims);
    const auto signature = key.sign(text);
    if (!signature)
        return domain::Unexpected(signature.error());
    return text + '.' + base64Url(*signature);
}

domain::Expected<QJsonObject, domain::Error> read(
    const Es256PublicKey &key, const QString &type, const QByteArray &compact)
{
    const QList<QByteArray> parts = compact.split('.');
    // The header is compared, not read: whatever else it could ask for is refused.
    if (parts.size() != 3 || parts.at(0) != headerOf(type))
        return failure(errors::notAuthentic, "not a signed statement of this kind");
    const auto signature
        = QByteArray::fromBase64Encoding(parts.at(2), base64Options | QByteArray::AbortOnBase64DecodingErrors);
    const auto payload
        = QByteArray::fromBase64Encoding(parts.at(1), base64Options | QByteArray::AbortOnBase64DecodingErrors);
    if (!signature || !payload || !key.verify(parts.at(0) + '.' + parts.at(1), *signature))
        return failure(errors::notAuthentic, "the signature does not match");
    return QJsonDocument::fromJson(*payload).object();
}

} // namespace chancery::crypto::jws
