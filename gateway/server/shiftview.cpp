// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/shiftview.h"

#include <QJsonArray>

namespace chancery::server {

using ledger::Shift;
using ledger::ShiftLine;

namespace {

const QJsonValue null(QJsonValue::Null);

QJsonObject money(qint64 minor, domain::Currency currency)
{
    return {{QStringLiteral("minor"), minor}, {QStringLiteral("currency"), currency.code()}};
}

QJsonValue person(const Shift::Person &person)
{
    if (person.id.isEmpty())
        return null;
    return QJsonObject{{QStringLiteral("id"), person.id.text()}, {QStringLiteral("name"), person.name}};
}

QJsonValue at(const std::optional<domain::Instant> &instant)
{
    return instant ? QJsonValue(domain::toRfc3339(*instant)) : null;
}

QJsonObject lineJson(const ShiftLine &line)
{
    QJsonObject json{{QStringLiteral("method"), line.method},
        {QStringLiteral("float"), money(line.inTill, line.currency)},
        {QStringLiteral("taken"), money(line.taken, line.currency)},
        {QStringLiteral("returned"), money(line.returned, line.currency)}, {QStringLiteral("payments"), line.payments},
        {QStringLiteral("refunds"), line.refunds}, {QStringLiteral("expected"), money(line.expected(), line.currency)},
        {QStringLiteral("counted"), line.counted ? QJsonValue(money(*line.counted, line.currency)) : null},
        {QStringLiteral("difference"), line.counted ? QJsonValue(money(line.difference(), line.currency)) : null},
        {QStringLiteral("explanation"), line.explanation.isEmpty() ? null : QJsonValue(line.explanation)},
        {QStringLiteral("provider"), null}};
    if (line.stated) {
        json.insert(QStringLiteral("provider"),
            QJsonObject{{QStringLiteral("payments"), line.stated->payments},
                {QStringLiteral("taken"), money(line.stated->taken, line.currency)},
                {QStringLiteral("missing"), line.stated->missing}});
    }
    return json;
}

} // namespace

QJsonArray toJson(const std::vector<ShiftLine> &lines)
{
    QJsonArray array;
    for (const ShiftLine &line : lines)
        array.append(lineJson(line));
    return array;
}

QJsonObject toJson(const Shift &shift, bool whole)
{
    QJsonObject json{{QStringLiteral("id"), shift.id.text()}, {QStringLiteral("post"), shift.post},
        {QStringLiteral("clerk"), person(shift.clerk)},
        {QStringLiteral("device"),
            QJsonObject{{QStringLiteral("id"), shift.device.text()}, {QStringLiteral("name"), shift.deviceName}}},
        {QStringLiteral("state"), ledger::toString(shift.state)},
        {QStringLiteral("opened_at"), domain::toRfc3339(shift.openedAt)},
        {QStringLiteral("closed_at"), at(shift.closedAt)}, {QStringLiteral("closed_by"), person(shift.closer)},
        {QStringLiteral("signed_at"), at(shift.signedAt)}, {QStringLiteral("signed_by"), person(shift.signer)},
        {QStringLiteral("note"), shift.note.isEmpty() ? null : QJsonValue(shift.note)},
        {QStringLiteral("differences"), shift.differences}};
    if (!whole)
        return json;
    QJsonArray floats;
    for (const domain::Money &amount : shift.floats)
        floats.append(amount.toJson());
    QJsonArray events;
    for (const Shift::Event &event : shift.events) {
        events.append(QJsonObject{{QStringLiteral("event"), event.event},
            {QStringLiteral("staff"), person(event.staff)}, {QStringLiteral("at"), domain::toRfc3339(event.at)}});
    }
    json.insert(QStringLiteral("floats"), floats);
    json.insert(QStringLiteral("lines"), toJson(shift.lines));
    json.insert(QStringLiteral("events"), events);
    return json;
}

} // namespace chancery::server
