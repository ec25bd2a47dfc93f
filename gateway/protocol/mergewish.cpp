// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/mergewish.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<MergeWish, domain::Error> MergeWish::fromJson(const QJsonValue &json)
{
    constexpr qint64 many = 1'000'000;
    domain::JsonReader reader(json, QStringLiteral("merge_malformed"));
    const MergeWish wish{QUuid::fromString(uuidText(reader, QLatin1String("message"))),
        reader.integer(QLatin1String("revision"), 2, many)};
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return wish;
}

QJsonObject MergeWish::toJson() const
{
    return {
        {QStringLiteral("message"), message.toString(QUuid::WithoutBraces)}, {QStringLiteral("revision"), revision}};
}

} // namespace chancery::protocol
