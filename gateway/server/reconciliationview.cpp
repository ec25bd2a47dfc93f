// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/reconciliationview.h"

namespace chancery::server {

namespace {

QJsonValue timeOrNull(const std::optional<domain::Instant> &instant)
{
    return instant ? QJsonValue(domain::toRfc3339(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject toJson(const ledger::ReconciliationRun &run)
{
    return {{QStringLiteral("id"), run.id.text()}, {QStringLiteral("provider"), run.provider},
        {QStringLiteral("day"), run.day.toString(Qt::ISODate)}, {QStringLiteral("from"), domain::toRfc3339(run.from)},
        {QStringLiteral("to"), domain::toRfc3339(run.to)}, {QStringLiteral("cause"), run.cause},
        {QStringLiteral("requested_by"), textOrNull(run.requestedBy)},
        {QStringLiteral("requested_at"), domain::toRfc3339(run.requestedAt)},
        {QStringLiteral("state"), ledger::toString(run.state)}, {QStringLiteral("tries"), run.tries},
        {QStringLiteral("error"), textOrNull(run.error)}, {QStringLiteral("started_at"), timeOrNull(run.startedAt)},
        {QStringLiteral("finished_at"), timeOrNull(run.finishedAt)}, {QStringLiteral("lines"), run.lines},
        {QStringLiteral("unreadable"), run.unreadable}, {QStringLiteral("counts"), run.counts}};
}

QJsonObject toJson(const ledger::ReconciliationException &exception)
{
    return {{QStringLiteral("id"), exception.id.text()}, {QStringLiteral("provider"), exception.provider},
        {QStringLiteral("kind"), exception.kind}, {QStringLiteral("subject"), exception.subject},
        {QStringLiteral("payment"), textOrNull(exception.payment.text())},
        {QStringLiteral("owner"), textOrNull(exception.owner)}, {QStringLiteral("facts"), exception.facts},
        {QStringLiteral("state"), exception.open ? QStringLiteral("open") : QStringLiteral("resolved")},
        {QStringLiteral("resolution"), textOrNull(exception.resolution)},
        {QStringLiteral("reason"), textOrNull(exception.reason)},
        {QStringLiteral("resolved_by"), textOrNull(exception.resolvedBy)},
        {QStringLiteral("resolved_at"), timeOrNull(exception.resolvedAt)},
        {QStringLiteral("opened_at"), domain::toRfc3339(exception.openedAt)},
        {QStringLiteral("run"), exception.run.text()}};
}

QJsonObject toJson(const ledger::ShiftTotal &total)
{
    const QJsonObject sum{{QStringLiteral("minor"), total.minor}, {QStringLiteral("currency"), total.currency}};
    return {{QStringLiteral("side"), total.side}, {QStringLiteral("method"), total.method},
        {QStringLiteral("kind"), total.kind}, {QStringLiteral("clerk"), textOrNull(total.clerk)},
        {QStringLiteral("count"), total.count}, {QStringLiteral("sum"), sum}};
}

} // namespace chancery::server
