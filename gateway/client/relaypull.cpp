// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/relaypull.h"

#include "gateway/client/syncrefusal.h"
#include "gateway/protocol/syncpull.h"

using namespace chancery::domain;
using chancery::payment::GatewayProblem;

namespace chancery::client {

namespace {

sync::PullReply refused(const GatewayProblem &problem)
{
    return notDone<sync::PullReply>(problem, {QLatin1String("enrol_anew")}, sync::PullReply::Outcome::EnrolAnew);
}

sync::PullReply pulled(const protocol::SyncPull &pull)
{
    sync::PullReply reply;
    reply.outcome = sync::PullReply::Outcome::Pulled;
    reply.page = {pull.reset, {}, pull.cursor, pull.remaining};
    reply.page.changes.reserve(pull.changes.size());
    for (const protocol::SyncPull::Change &change : pull.changes)
        reply.page.changes.push_back({change.kind, change.application, change.status, change.payment, change.at});
    return reply;
}

} // namespace

void RelayPull::pull(const QString &cursor, std::chrono::seconds wait, QObject *context, Done done)
{
    m_client.get(QStringLiteral("/v1/sync/pull?cursor=%1&wait=%2").arg(cursor).arg(wait.count()), wait, context,
        [done = std::move(done)](Expected<RelayReply, GatewayProblem> reply) {
            if (!reply)
                return done(refused(reply.error()));
            const auto page = protocol::SyncPull::fromJson(reply->body);
            if (!page)
                return done(refused({GatewayProblem::Kind::Garbage, QStringLiteral("garbage_answer"),
                    page.error().detail, {}, {}, {}, {}}));
            done(pulled(*page));
        });
}

} // namespace chancery::client
