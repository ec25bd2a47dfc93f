// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/syncpull.h"

#include "gateway/protocol/fields.h"
#include "models/domain/money.h"

namespace chancery::protocol {

namespace {
const QString code = QStringLiteral("pull_malformed");
}

domain::Expected<SyncPull::Change, domain::Error> SyncPull::Change::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, code);
    Change change;
    change.kind = codeText(reader, QLatin1String("kind"));
    change.application = boundedText(reader, QLatin1String("application"), 1, 64);
    change.status = codeText(reader, QLatin1String("status"));
    if (reader.has(QLatin1String("payment")))
        change.payment = boundedText(reader, QLatin1String("payment"), 1, 64);
    change.at = reader.instant(QLatin1String("at"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return change;
}

QJsonObject SyncPull::Change::toJson() const
{
    QJsonObject json{{QStringLiteral("kind"), kind}, {QStringLiteral("application"), application},
        {QStringLiteral("status"), status}, {QStringLiteral("at"), domain::toRfc3339(at)}};
    if (!payment.isEmpty())
        json.insert(QStringLiteral("payment"), payment);
    return json;
}

domain::Expected<SyncPull, domain::Error> SyncPull::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, code);
    SyncPull pull;
    pull.incarnation = uuidText(reader, QLatin1String("incarnation"));
    pull.reset = reader.flag(QLatin1String("reset"));
    pull.changes = list<Change>(reader, QLatin1String("changes"));
    pull.cursor = boundedText(reader, QLatin1String("cursor"), 1, 200);
    pull.remaining = reader.integer(QLatin1String("remaining"), 0, domain::Money::maximumMinor);
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return pull;
}

QJsonObject SyncPull::toJson() const
{
    QJsonArray written;
    for (const Change &change : changes)
        written.append(change.toJson());
    return {{QStringLiteral("incarnation"), incarnation}, {QStringLiteral("reset"), reset},
        {QStringLiteral("changes"), written}, {QStringLiteral("cursor"), cursor},
        {QStringLiteral("remaining"), remaining}};
}

} // namespace chancery::protocol
