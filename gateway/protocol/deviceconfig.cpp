// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/deviceconfig.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<DeviceConfig, domain::Error> DeviceConfig::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("config_malformed"));
    DeviceConfig config;
    config.post = boundedText(reader, QLatin1String("post"), 1, 40);
    config.feeSchedule = reader.object(QLatin1String("fee_schedule"));
    config.feeVersion = reader.text(QLatin1String("fee_version"));
    config.recipients = certificates(reader, QLatin1String("recipients"));
    config.methods = list<MethodAvailability>(reader, QLatin1String("methods"));
    config.limits = reader.member<DeviceLimits>(QLatin1String("limits")).value_or(DeviceLimits());
    // Absent in what a kiosk kept of an older relay.
    if (reader.has(QLatin1String("pay_later_url")))
        config.payLaterUrl = boundedText(reader, QLatin1String("pay_later_url"), 1, 400);
    if (reader.has(QLatin1String("receipt_mail")))
        config.receiptMail = reader.flag(QLatin1String("receipt_mail"));
    config.serverTime = reader.instant(QLatin1String("server_time"));
    config.relayVersion = reader.text(QLatin1String("relay_version"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return config;
}

QJsonObject DeviceConfig::toJson() const
{
    QJsonArray written;
    for (const MethodAvailability &method : methods)
        written.append(method.toJson());
    QJsonObject json{
        {QStringLiteral("post"), post},
        {QStringLiteral("fee_schedule"), feeSchedule},
        {QStringLiteral("fee_version"), feeVersion},
        {QStringLiteral("recipients"), toArray(recipients)},
        {QStringLiteral("methods"), written},
        {QStringLiteral("limits"), limits.toJson()},
        {QStringLiteral("server_time"), domain::toRfc3339(serverTime)},
        {QStringLiteral("relay_version"), relayVersion},
        {QStringLiteral("receipt_mail"), receiptMail},
    };
    if (!payLaterUrl.isEmpty())
        json.insert(QStringLiteral("pay_later_url"), payLaterUrl);
    return json;
}

} // namespace chancery::protocol
