// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/payerpage.h"
#include "gateway/server/paylaterdesk.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"

namespace chancery::server {

using ledger::AttemptView;

namespace {

constexpr qsizetype longestToken = 64;

void payer(Services &s, const ExchangePtr &exchange)
{
    const QString token = QString::fromLatin1(exchange->request().parameters.value(0));
    const QString back = exchange->request().queryValue(QStringLiteral("back")).value_or(QString());
    if (token.size() > longestToken)
        return exchange->answer(payerPage(std::nullopt, back, s.publicUrl));
    s.ledger.findByLink(token,
        answered<std::optional<AttemptView>>(
            s.io, [&s, exchange, back](const Reply<std::optional<AttemptView>> &found) {
                exchange->answer(found ? payerPage(found.value(), back, s.publicUrl) : ledgerProblem(found.error()));
            }));
}

} // namespace

void addPublicRoutes(Router &router, Services &services)
{
    Services *s = &services;
    router.add("POST", "/v1/webhooks/stripe", jsonBodyBytes, [s](const ExchangePtr &exchange) {
        s->notices.take(QStringLiteral("stripe"), exchange->request(),
            [exchange](Response response) { exchange->answer(std::move(response)); });
    });
    router.add("POST", "/v1/webhooks/alipay", jsonBodyBytes, [s](const ExchangePtr &exchange) {
        s->notices.take(QStringLiteral("alipay"), exchange->request(),
            [exchange](Response response) { exchange->answer(std::move(response)); });
    });
    router.add("GET", "/p/{token}", jsonBodyBytes, [s](const ExchangePtr &exchange) { payer(*s, exchange); });
    router.add("GET", "/pay/{reference}", jsonBodyBytes,
        [s](const ExchangePtr &exchange) { s->payLater.show(exchange); });
    router.add("POST", "/pay/{reference}", formBodyBytes,
        [s](const ExchangePtr &exchange) { s->payLater.pay(exchange); });
}

} // namespace chancery::server
