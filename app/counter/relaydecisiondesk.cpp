// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relaydecisiondesk.h"

#include "app/counter/relayread.h"
#include "gateway/protocol/decisionwish.h"
#include "models/domain/jsonreader.h"

#include <QJsonArray>

using namespace chancery::domain;
using chancery::counter::UndecidedItem;
using chancery::payment::GatewayProblem;

namespace chancery::app {

namespace {

using Reply = Expected<client::RelayReply, GatewayProblem>;

Expected<counter::DecisionDesk::History, GatewayProblem> readHistory(const Reply &reply)
{
    if (!reply)
        return Unexpected(reply.error());
    JsonReader body(reply->body, QStringLiteral("garbage_answer"));
    counter::DecisionDesk::History history;
    for (const QJsonValue step : body.array(QLatin1String("history"))) {
        JsonReader read(step, QStringLiteral("garbage_answer"));
        history.emplace_back(read.text(QLatin1String("status")), read.instant(QLatin1String("at")));
        if (!read.ok())
            return Unexpected(garbage(read.error().detail));
    }
    if (!body.ok())
        return Unexpected(garbage(body.error().detail));
    return history;
}

Expected<std::vector<UndecidedItem>, GatewayProblem> readQueue(const Reply &reply)
{
    if (!reply)
        return Unexpected(reply.error());
    JsonReader body(reply->body, QStringLiteral("garbage_answer"));
    std::vector<UndecidedItem> queue;
    for (const QJsonValue row : body.array(QLatin1String("applications"))) {
        JsonReader read(row, QStringLiteral("garbage_answer"));
        UndecidedItem item{ApplicationRef(read.text(QLatin1String("application"))),
            read.instant(QLatin1String("begun_at")), read.optionalInstant(QLatin1String("received_at")),
            read.text(QLatin1String("status")) == u"processing"};
        if (!read.ok() || !item.application.isWellFormed())
            return Unexpected(garbage(QStringLiteral("applications")));
        queue.push_back(std::move(item));
    }
    if (!body.ok())
        return Unexpected(garbage(body.error().detail));
    return queue;
}

} // namespace

void RelayDecisionDesk::queue(QObject *context, Done<std::vector<UndecidedItem>> done)
{
    m_staff.get(QStringLiteral("/v1/applications"), {}, context,
        [done = std::move(done)](const Reply &reply) { done(readQueue(reply)); });
}

void RelayDecisionDesk::history(const ApplicationRef &application, QObject *context, Done<History> done)
{
    m_staff.get(QStringLiteral("/v1/applications/") + application.text(), {}, context,
        [done = std::move(done)](const Reply &reply) { done(readHistory(reply)); });
}

void RelayDecisionDesk::decide(const ApplicationRef &application, const QString &status, const QString &reason,
    QObject *context, Done<History> done)
{
    protocol::DecisionWish wish;
    wish.status = status;
    wish.reason = reason;
    m_staff.post(QStringLiteral("/v1/applications/%1/decision").arg(application.text()), wish.toJson(), {}, context,
        [done = std::move(done)](const Reply &reply) { done(readHistory(reply)); });
}

} // namespace chancery::app
