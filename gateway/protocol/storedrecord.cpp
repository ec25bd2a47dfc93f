// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/storedrecord.h"

#include "gateway/protocol/fields.h"
#include "models/domain/money.h"

namespace chancery::protocol {

namespace {

constexpr qsizetype longestSealed = 1024 * 1024; ///< characters: no record is larger than a push

} // namespace

domain::Expected<StoredRecord, domain::Error> StoredRecord::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("record_malformed"));
    StoredRecord record;
    record.msgId = uuidText(reader, QLatin1String("msg_id"));
    record.application = identifier<domain::ApplicationRef>(reader, QLatin1String("application"));
    record.device = identifier<domain::DeviceId>(reader, QLatin1String("device"));
    record.deviceName = boundedText(reader, QLatin1String("device_name"), 0, 64);
    record.baseRevision = reader.integer(QLatin1String("base_rev"), 0, domain::Money::maximumMinor);
    record.receivedAt = reader.instant(QLatin1String("received_at"));
    const auto decoded
        = QByteArray::fromBase64Encoding(boundedText(reader, QLatin1String("sealed"), 1, longestSealed).toLatin1(),
            QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        reader.fail(QLatin1String("sealed"), QStringLiteral("expected base64"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    record.sealed = decoded.decoded;
    return record;
}

QJsonObject StoredRecord::toJson() const
{
    return {{QStringLiteral("msg_id"), msgId}, {QStringLiteral("application"), application.text()},
        {QStringLiteral("device"), device.text()}, {QStringLiteral("device_name"), deviceName},
        {QStringLiteral("base_rev"), baseRevision}, {QStringLiteral("received_at"), domain::toRfc3339(receivedAt)},
        {QStringLiteral("sealed"), QString::fromLatin1(sealed.toBase64())}};
}

} // namespace chancery::protocol
