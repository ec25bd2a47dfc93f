// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/syncack.h"

#include "gateway/protocol/fields.h"
#include "models/domain/money.h"

namespace chancery::protocol {

domain::Expected<SyncAck, domain::Error> SyncAck::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("ack_malformed"));
    SyncAck ack;
    ack.incarnation = boundedText(reader, QLatin1String("incarnation"), 1, 64);
    ack.epoch = uuidText(reader, QLatin1String("epoch"));
    ack.acknowledged = reader.integer(QLatin1String("acknowledged"), 0, domain::Money::maximumMinor);
    ack.deadLetters = list<DeadLetter>(reader, QLatin1String("dead_letters"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return ack;
}

QJsonObject SyncAck::toJson() const
{
    QJsonArray letters;
    for (const DeadLetter &letter : deadLetters)
        letters.append(letter.toJson());
    return {
        {QStringLiteral("incarnation"), incarnation},
        {QStringLiteral("epoch"), epoch},
        {QStringLiteral("acknowledged"), acknowledged},
        {QStringLiteral("dead_letters"), letters},
    };
}

} // namespace chancery::protocol
