// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/relaypush.h"

#include "gateway/client/syncrefusal.h"
#include "gateway/protocol/syncack.h"
#include "gateway/protocol/syncpush.h"

using namespace chancery::domain;
using chancery::payment::GatewayProblem;

namespace chancery::client {

namespace {

sync::PushReply refused(const GatewayProblem &problem)
{
    return notDone<sync::PushReply>(
        problem, {QLatin1String("sync_gap"), QLatin1String("hash_conflict")}, sync::PushReply::Outcome::EpochRefused);
}

sync::PushReply acknowledged(const protocol::SyncAck &ack)
{
    sync::PushReply reply;
    reply.outcome = sync::PushReply::Outcome::Acknowledged;
    reply.acknowledgement = {ack.incarnation, ack.epoch, ack.acknowledged, {}};
    for (const protocol::DeadLetter &letter : ack.deadLetters)
        reply.acknowledgement.deadLetters.push_back({letter.msgId, letter.code});
    return reply;
}

} // namespace

RelayPush::RelayPush(RelayClient &client, DeviceId device)
    : m_client(client)
    , m_device(std::move(device))
{
}

void RelayPush::push(const std::vector<sync::Envelope> &items, QObject *context, Done done)
{
    protocol::SyncPush body;
    body.items.reserve(items.size());
    for (const sync::Envelope &item : items)
        body.items.push_back({m_device, item.epoch, item.seq, item.msgId, item.kind, item.record, item.baseRevision,
            QString::fromLatin1(item.sha256.toHex()), item.sealed});
    m_client.post(QStringLiteral("/v1/sync/push"), body.toBody(), context,
        [done = std::move(done)](Expected<RelayReply, GatewayProblem> reply) {
            if (!reply)
                return done(refused(reply.error()));
            const auto ack = protocol::SyncAck::fromJson(reply->body);
            if (!ack)
                return done(refused({GatewayProblem::Kind::Garbage, QStringLiteral("garbage_answer"),
                    ack.error().detail, {}, {}, {}, {}}));
            done(acknowledged(*ack));
        });
}

} // namespace chancery::client
