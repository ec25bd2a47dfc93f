// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/payable.h"
#include "gateway/protocol/syncack.h"
#include "gateway/protocol/syncpush.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "gateway/server/pulldesk.h"
#include "gateway/server/routes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chancery::server {

using ledger::SyncOutcome;
using protocol::Problem;

namespace {

protocol::SyncAck ackOf(const SyncOutcome &outcome)
{
    protocol::SyncAck ack{outcome.incarnation, outcome.epoch.toString(QUuid::WithoutBraces), outcome.acknowledged, {}};
    for (const ledger::DeadLetter &letter : outcome.deadLetters)
        ack.deadLetters.push_back({letter.msgId.toString(QUuid::WithoutBraces), letter.code});
    return ack;
}

/// What the relay has to know of an application that is paid later; empty when it does not read or is of another post.
QByteArray basisOf(const protocol::Envelope &item, const Caller &caller)
{
    const auto payable = protocol::Payable::fromJson(parseBody(item.sealed));
    if (!payable || payable->application.text() != item.record || payable->basis.post != caller.post)
        return {};
    return QJsonDocument(payable->basis.toJson()).toJson(QJsonDocument::Compact);
}

ledger::SyncBatch batchOf(const protocol::SyncPush &push, const Caller &caller)
{
    ledger::SyncBatch batch{caller.device, caller.post, QUuid::fromString(push.items.front().epoch), {}};
    for (const protocol::Envelope &item : push.items) {
        batch.records.push_back({batch.epoch, item.seq, QUuid::fromString(item.msgId), item.kind, item.record,
            item.baseRev, QByteArray::fromHex(item.sha256.toLatin1()), item.sealed,
            item.kind == QLatin1String(protocol::Payable::kind) ? basisOf(item, caller) : QByteArray()});
    }
    return batch;
}

Response answerOf(Services &s, const Caller &caller, const SyncOutcome &outcome)
{
    const QJsonObject ack = ackOf(outcome).toJson();
    if (outcome.conflictAt) {
        s.telemetry.alarm(QStringLiteral("sync_conflict"),
            QStringLiteral("%1 seq %2").arg(caller.device.text()).arg(*outcome.conflictAt));
        return Response::problem(Problem::make(409, QStringLiteral("hash_conflict"),
            QStringLiteral("This number was taken by other contents: begin a new epoch"), {},
            QStringLiteral("new_epoch"), ack));
    }
    if (outcome.gap) {
        return Response::problem(
            Problem::make(409, QStringLiteral("sync_gap"), QStringLiteral("Numbers are missing in between"),
                QStringLiteral("Expected %1").arg(outcome.acknowledged + 1), QStringLiteral("new_epoch"), ack));
    }
    if (!outcome.deadLetters.empty())
        s.telemetry.alarm(QStringLiteral("sync_dead_letter"),
            QStringLiteral("%1 %2").arg(caller.device.text()).arg(outcome.deadLetters.size()));
    return Response::json(200, ack);
}

/// An empty push asks whether the relay is there and which incarnation it has.
void answerIncarnation(Services &s, const ExchangePtr &exchange)
{
    s.ledger.incarnation(answered<QString>(s.io, [exchange](const Reply<QString> &incarnation) {
        if (!incarnation)
            return exchange->answer(ledgerProblem(incarnation.error()));
        exchange->answer(Response::json(
            200, protocol::SyncAck{incarnation.value(), QUuid().toString(QUuid::WithoutBraces), 0, {}}.toJson()));
    }));
}

void push(Services &s, const Caller &caller, const ExchangePtr &exchange)
{
    const QJsonValue body = parseBody(exchange->request().body);
    if (const QJsonObject object = body.toObject();
        object.size() == 1 && object.value(QLatin1String("items")) == QJsonArray())
        return answerIncarnation(s, exchange);
    const auto wish = protocol::SyncPush::fromJson(body);
    if (!wish)
        return exchange->answer(Response::problem(malformed(wish.error())));
    if (wish->items.front().device != caller.device) {
        return exchange->answer(Response::problem(
            Problem::make(403, QStringLiteral("wrong_device"), QStringLiteral("The records are of another device"))));
    }
    exchange->dropRequest();
    s.ledger.pushRecords(
        batchOf(*wish, caller), answered<SyncOutcome>(s.io, [&s, caller, exchange](const Reply<SyncOutcome> &outcome) {
            exchange->answer(outcome ? answerOf(s, caller, outcome.value()) : ledgerProblem(outcome.error()));
        }));
}

} // namespace

void addSyncRoutes(Router &router, Services &services)
{
    Services *s = &services;
    router.add("POST", "/v1/sync/push", pushBodyBytes,
        forDevice(services, [s](const Caller &caller, const ExchangePtr &exchange) { push(*s, caller, exchange); }));
    router.add("GET", "/v1/sync/pull", jsonBodyBytes,
        forDevice(services, [s](const Caller &caller, const ExchangePtr &exchange) { s->pulls.pull(caller, exchange); }));
}

} // namespace chancery::server
