// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/receiptcode.h"

#include <QJsonDocument>

using namespace chancery::domain;

namespace chancery::payment {

namespace {
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QByteArray prefix = QByteArrayLiteral("chr1");
}

Expected<QByteArray, Error> ReceiptCode::make(const ReceiptData &receipt, const DeviceId &device, const Sign &sign)
{
    QJsonObject payload{{QStringLiteral("app"), receipt.application.text()},
        {QStringLiteral("pay"), receipt.payment.text()}, {QStringLiteral("minor"), receipt.quote.total.minor()},
        {QStringLiteral("cur"), receipt.quote.total.currency().code()}, {QStringLiteral("post"), receipt.post},
        {QStringLiteral("at"),
            receipt.paidAt ? QJsonValue(static_cast<qint64>(receipt.paidAt->time_since_epoch().count() / 1000))
                           : QJsonValue()},
        {QStringLiteral("dev"), device.text()}};
    if (const domain::Charge *charge = receipt.quote.chargeFor(receipt.method)) {
        payload.insert(QLatin1String("cminor"), charge->total.minor());
        payload.insert(QLatin1String("ccur"), charge->total.currency().code());
    }
    const QByteArray message = prefix + '.' + QJsonDocument(payload).toJson(QJsonDocument::Compact).toBase64(base64);
    auto signature = sign(message);
    if (!signature)
        return Unexpected(signature.error());
    return message + '.' + signature->toBase64(base64);
}

Expected<QJsonObject, Error> ReceiptCode::open(const QByteArray &code, const Verify &verify)
{
    const QList<QByteArray> parts = code.split('.');
    const auto malformed = [] {
        return Unexpected(
            Error{QStringLiteral("receipt_code_malformed"), QStringLiteral("not a receipt code of this kind")});
    };
    if (parts.size() != 3 || parts[0] != prefix)
        return malformed();
    const auto payload = QByteArray::fromBase64Encoding(parts[1], base64 | QByteArray::AbortOnBase64DecodingErrors);
    const auto signature = QByteArray::fromBase64Encoding(parts[2], base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload || !signature)
        return malformed();
    if (!verify(parts[0] + '.' + parts[1], *signature))
        return Unexpected(Error{QStringLiteral("receipt_code_forged"), QStringLiteral("the signature does not hold")});
    const QJsonDocument document = QJsonDocument::fromJson(*payload);
    if (!document.isObject())
        return malformed();
    return document.object();
}

} // namespace chancery::payment
