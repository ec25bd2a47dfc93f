// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/syncpush.h"

#include "gateway/protocol/fields.h"

#include <algorithm>

namespace chancery::protocol {

domain::Expected<SyncPush, domain::Error> SyncPush::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("push_malformed"));
    constexpr QLatin1String name("items");
    const qsizetype count = reader.array(name).size();
    if (count < 1 || count > maximumItems)
        reader.fail(name, QStringLiteral("expected 1 to %1 envelopes").arg(maximumItems));
    SyncPush push;
    if (reader.ok())
        push.items = list<Envelope>(reader, name);
    const bool oneRun = std::all_of(push.items.begin(), push.items.end(), [&](const Envelope &envelope) {
        return envelope.device == push.items.front().device && envelope.epoch == push.items.front().epoch;
    });
    if (!oneRun)
        reader.fail(name, QStringLiteral("expected envelopes of one device and epoch"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return push;
}

QJsonObject SyncPush::toJson() const
{
    QJsonArray written;
    for (const Envelope &envelope : items)
        written.append(envelope.toJson());
    return {{QStringLiteral("items"), written}};
}

QByteArray SyncPush::toBody() const
{
    constexpr qsizetype aroundSealed = 512;
    qsizetype size = aroundSealed;
    for (const Envelope &envelope : items)
        size += aroundSealed + envelope.sealed.size() * 4 / 3;
    QByteArray body;
    body.reserve(size);
    body += "{\"items\":[";
    for (const Envelope &envelope : items) {
        if (&envelope != &items.front())
            body += ',';
        envelope.appendTo(body);
    }
    body += "]}";
    return body;
}

} // namespace chancery::protocol
