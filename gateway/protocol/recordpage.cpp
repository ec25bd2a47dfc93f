// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/recordpage.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<RecordPage, domain::Error> RecordPage::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("records_malformed"));
    RecordPage page;
    page.records = list<StoredRecord>(reader, QLatin1String("records"));
    page.cursor = boundedText(reader, QLatin1String("cursor"), 1, 200);
    page.reset = reader.flag(QLatin1String("reset"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return page;
}

QJsonObject RecordPage::toJson() const
{
    QJsonArray written;
    for (const StoredRecord &record : records)
        written.append(record.toJson());
    return {{QStringLiteral("records"), written}, {QStringLiteral("cursor"), cursor}, {QStringLiteral("reset"), reset}};
}

} // namespace chancery::protocol
