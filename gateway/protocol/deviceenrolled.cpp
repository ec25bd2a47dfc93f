// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/deviceenrolled.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<DeviceEnrolled, domain::Error> DeviceEnrolled::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("enrolled_malformed"));
    DeviceEnrolled enrolled;
    enrolled.id = identifier<domain::DeviceId>(reader, QLatin1String("id"));
    enrolled.post = boundedText(reader, QLatin1String("post"), 1, 40);
    enrolled.recipients = certificates(reader, QLatin1String("recipients"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return enrolled;
}

QJsonObject DeviceEnrolled::toJson() const
{
    return {
        {QStringLiteral("id"), id.text()},
        {QStringLiteral("post"), post},
        {QStringLiteral("recipients"), toArray(recipients)},
    };
}

} // namespace chancery::protocol
