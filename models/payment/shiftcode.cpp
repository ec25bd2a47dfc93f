// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/shiftcode.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chancery::payment {

namespace {

const QByteArray kind = QByteArrayLiteral("chs1");

QJsonValue secondsOf(const std::optional<domain::Instant> &at)
{
    return at ? QJsonValue(static_cast<qint64>(at->time_since_epoch().count() / 1000)) : QJsonValue(QJsonValue::Null);
}

} // namespace

domain::Expected<QByteArray, domain::Error> ShiftCode::make(
    const Shift &shift, const domain::DeviceId &device, const SignedCode::Sign &sign)
{
    QJsonArray lines;
    for (const ShiftLine &line : shift.lines) {
        lines.append(QJsonArray{line.method, line.expected.currency().code(), line.expected.minor(),
            line.counted ? QJsonValue(line.counted->minor()) : QJsonValue(QJsonValue::Null)});
    }
    const QJsonObject payload{{QStringLiteral("shift"), shift.id}, {QStringLiteral("post"), shift.post},
        {QStringLiteral("at"), secondsOf(shift.closedAt)}, {QStringLiteral("signed"), secondsOf(shift.signedAt)},
        {QStringLiteral("dev"), device.text()}, {QStringLiteral("lines"), lines}};
    return SignedCode::make(kind, payload, sign);
}

domain::Expected<QJsonObject, domain::Error> ShiftCode::open(const QByteArray &code, const SignedCode::Verify &verify)
{
    return SignedCode::open(code, kind, QStringLiteral("shift"), verify);
}

} // namespace chancery::payment
