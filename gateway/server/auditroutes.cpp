// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/auditdesk.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"

namespace chancery::server {

void addAuditRoutes(Router &router, Services &services)
{
    Services *s = &services;
    router.add("POST", "/v1/audit/checkpoints", jsonBodyBytes,
        forDevice(services, [s](const Caller &caller, const ExchangePtr &exchange) {
            const auto wish = protocol::AuditCheckpoint::fromJson(parseBody(exchange->request().body));
            if (!wish)
                return exchange->answer(Response::problem(malformed(wish.error())));
            s->audit.take(caller, *wish, [exchange](Response response) { exchange->answer(std::move(response)); });
        }));
}

} // namespace chancery::server
