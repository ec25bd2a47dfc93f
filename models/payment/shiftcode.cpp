// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/shiftcode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chancery::payment {

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QByteArray prefix = QByteArrayLiteral("chs1");

} // namespace

domain::Expected<QByteArray, domain::Error> ShiftCode::make(
    const Shift &shift, const domain::DeviceId &device, const ReceiptCode::Sign &sign)
{
    QJsonArray lines;
    for (const ShiftLine &line : shift.lines) {
        lines.append(QJsonArray{line.method, line.expected.currency().code(), line.expected.minor(),
            line.counted ? QJsonValue(line.counted->minor()) : QJsonValue(QJsonValue::Null)});
    }
    const QJsonObject payload{{QStringLiteral("shift"), shift.id}, {QStringLiteral("post"), shift.post},
        {QStringLiteral("at"),
            shift.closedAt ? QJsonValue(static_cast<qint64>(shift.closedAt->time_since_epoch().count() / 1000))
                           : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("dev"), device.text()}, {QStringLiteral("lines"), lines}};
    const QByteArray message = prefix + '.' + QJsonDocument(payload).toJson(QJsonDocument::Compact).toBase64(base64);
    auto signature = sign(message);
    if (!signature)
        return domain::Unexpected(signature.error());
    return message + '.' + signature->toBase64(base64);
}

} // namespace chancery::payment
