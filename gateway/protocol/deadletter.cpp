// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/deadletter.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<DeadLetter, domain::Error> DeadLetter::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("dead_letter_malformed"));
    DeadLetter letter {uuidText(reader, QLatin1String("msg_id")), codeText(reader, QLatin1String("code"))};
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return letter;
}

QJsonObject DeadLetter::toJson() const
{
    return {{QStringLiteral("msg_id"), msgId}, {QStringLiteral("code"), code}};
}

} // namespace chancery::protocol
