// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/auditcheckpoint.h"

#include "gateway/protocol/fields.h"
#include "models/domain/money.h"

namespace chancery::protocol {

domain::Expected<AuditCheckpoint, domain::Error> AuditCheckpoint::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("checkpoint_malformed"));
    constexpr QLatin1String headName("head");
    AuditCheckpoint checkpoint;
    checkpoint.device = identifier<domain::DeviceId>(reader, QLatin1String("device"));
    checkpoint.epoch = uuidText(reader, QLatin1String("epoch"));
    checkpoint.seq = reader.integer(QLatin1String("seq"), 1, domain::Money::maximumMinor);
    const QByteArray text = reader.text(headName).toLatin1();
    checkpoint.head = QByteArray::fromHex(text);
    if (checkpoint.head.size() != 32 || checkpoint.head.toHex() != text)
        reader.fail(headName, QStringLiteral("expected 64 hexadecimal digits, lower case"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return checkpoint;
}

QJsonObject AuditCheckpoint::toJson() const
{
    return {{QStringLiteral("device"), device.text()}, {QStringLiteral("epoch"), epoch}, {QStringLiteral("seq"), seq},
        {QStringLiteral("head"), QString::fromLatin1(head.toHex())}};
}

} // namespace chancery::protocol
