// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/signedcode.h"

#include <QJsonDocument>

using namespace chancery::domain;

namespace chancery::payment {

namespace {
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
}

Expected<QByteArray, Error> SignedCode::make(const QByteArray &kind, const QJsonObject &payload, const Sign &sign)
{
    const QByteArray message = kind + '.' + QJsonDocument(payload).toJson(QJsonDocument::Compact).toBase64(base64);
    auto signature = sign(message);
    if (!signature)
        return Unexpected(signature.error());
    return message + '.' + signature->toBase64(base64);
}

Expected<QJsonObject, Error> SignedCode::open(
    const QByteArray &code, const QByteArray &kind, const QString &what, const Verify &verify)
{
    const QList<QByteArray> parts = code.split('.');
    const auto malformed = [&what] {
        return Unexpected(
            Error{what + QStringLiteral("_code_malformed"), QStringLiteral("not a %1 code of this kind").arg(what)});
    };
    if (parts.size() != 3 || parts[0] != kind)
        return malformed();
    const auto payload = QByteArray::fromBase64Encoding(parts[1], base64 | QByteArray::AbortOnBase64DecodingErrors);
    const auto signature = QByteArray::fromBase64Encoding(parts[2], base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload || !signature)
        return malformed();
    if (!verify(parts[0] + '.' + parts[1], *signature))
        return Unexpected(Error{what + QStringLiteral("_code_forged"), QStringLiteral("the signature does not hold")});
    const QJsonDocument document = QJsonDocument::fromJson(*payload);
    if (!document.isObject())
        return malformed();
    return document.object();
}

} // namespace chancery::payment
