// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/httplimits.h"
#include "gateway/server/routes.h"

#include <QJsonArray>

namespace chancery::server {

namespace {

/// The relay is ready when its database is, and when no provider's configuration is known to be wrong. A provider that
/// cannot be reached makes a method worse, not the relay: webhooks and polls go on.
Response readiness(Services &s)
{
    const ledger::Health health = s.ledger.health();
    const bool database = health.connected && health.schemaVersion == health.expectedSchema;
    bool ready = database;
    QJsonObject checks;
    QJsonObject unchecked;
    checks.insert(QStringLiteral("database"),
        database               ? QStringLiteral("ok")
            : health.connected ? QStringLiteral("schema_differs")
                               : QStringLiteral("unreachable"));
    for (const Channel *channel : s.channels.all()) {
        const bool sound = channel->fault.isEmpty();
        ready = ready && sound;
        const QString standing = !sound ? channel->fault
            : channel->reachable        ? QStringLiteral("ok")
                                        : QStringLiteral("unreachable");
        checks.insert(channel->provider->method(), standing);
        if (const QStringList left = channel->unchecked(); !left.isEmpty())
            unchecked.insert(channel->provider->method(), QJsonArray::fromStringList(left));
    }
    QJsonObject answer{{QStringLiteral("ready"), ready}, {QStringLiteral("checks"), checks}};
    if (!unchecked.isEmpty())
        answer.insert(QStringLiteral("unchecked"), unchecked);
    return Response::json(ready ? 200 : 503, answer);
}

} // namespace

void addHealthRoutes(Router &router, Services &services)
{
    Services *s = &services;
    router.add("GET", "/healthz", jsonBodyBytes, [](const ExchangePtr &exchange) {
        exchange->answer(Response::json(
            200, {{QStringLiteral("alive"), true}, {QStringLiteral("version"), QStringLiteral(CHANCERY_VERSION)}}));
    });
    router.add("GET", "/readyz", jsonBodyBytes, [s](const ExchangePtr &exchange) { exchange->answer(readiness(*s)); });
}

void addMetricsRoute(Router &router, Services &services)
{
    Services *s = &services;
    router.add("GET", "/metrics", jsonBodyBytes, [s](const ExchangePtr &exchange) {
        Response response{200, "text/plain; version=0.0.4; charset=utf-8", s->telemetry.metrics.text(), {}, false};
        exchange->answer(std::move(response));
    });
}

} // namespace chancery::server
