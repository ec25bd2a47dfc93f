// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/recordopening.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

namespace {

const QString code = QStringLiteral("opening_malformed");

} // namespace

domain::Expected<RecordOpening::Reader, domain::Error> RecordOpening::Reader::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, code);
    Reader who;
    who.staff = identifier<domain::StaffId>(reader, QLatin1String("staff"));
    who.name = boundedText(reader, QLatin1String("name"), 1, 64);
    who.role = codeText(reader, QLatin1String("role"));
    who.at = reader.instant(QLatin1String("at"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return who;
}

QJsonObject RecordOpening::Reader::toJson() const
{
    return {{QStringLiteral("staff"), staff.text()}, {QStringLiteral("name"), name}, {QStringLiteral("role"), role},
        {QStringLiteral("at"), domain::toRfc3339(at)}};
}

domain::Expected<RecordOpening, domain::Error> RecordOpening::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, code);
    RecordOpening opening;
    opening.records = list<StoredRecord>(reader, QLatin1String("records"));
    opening.readers = list<Reader>(reader, QLatin1String("readers"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return opening;
}

QJsonObject RecordOpening::toJson() const
{
    QJsonArray written;
    for (const StoredRecord &record : records)
        written.append(record.toJson());
    QJsonArray who;
    for (const Reader &reader : readers)
        who.append(reader.toJson());
    return {{QStringLiteral("records"), written}, {QStringLiteral("readers"), who}};
}

} // namespace chancery::protocol
