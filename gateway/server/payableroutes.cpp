// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"

#include <QJsonDocument>

namespace chancery::server {

using ledger::Payable;
using protocol::Problem;
using Role = StaffCaller::Role;

namespace {

Response unknown()
{
    return Response::problem(Problem::make(404, QStringLiteral("application_unknown"),
        QStringLiteral("Nothing is known of such an application that could be paid at this post")));
}

/// What a clerk needs to collect the fee of a slip: its whole reference, what the fee is worked out from, and the
/// quote.
void payable(Services &s, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const QString typed = QString::fromLatin1(exchange->request().parameters.value(0)).left(64);
    const auto stem = domain::referenceStem(QStringView(typed));
    if (!stem)
        return exchange->answer(unknown());
    using Found = std::vector<Payable>;
    s.applications.payables(*stem, answered<Found>(s.io, [&s, exchange, post = staff.post](const Reply<Found> &found) {
        if (!found)
            return exchange->answer(ledgerProblem(found.error()));
        if (found->size() != 1 || found->front().post != post)
            return exchange->answer(unknown());
        const QJsonObject json = QJsonDocument::fromJson(found->front().basis).object();
        const auto basis = domain::Basis::fromJson(json);
        if (!basis)
            return exchange->answer(unknown());
        const auto quote = s.prices.quote(*basis);
        if (!quote) {
            return exchange->answer(Response::problem(Problem::make(422, quote.error().code,
                QStringLiteral("There is no fee for this"), quote.error().detail, QStringLiteral("call_supervisor"))));
        }
        exchange->answer(Response::json(200,
            {{QStringLiteral("application"), found->front().application.text()}, {QStringLiteral("basis"), json},
                {QStringLiteral("quote"), quote->toJson()}}));
    }));
}

} // namespace

void addPayableRoutes(Router &router, Services &services)
{
    Services *s = &services;
    router.add("GET", "/v1/applications/{reference}/payable", jsonBodyBytes,
        forStaff(services, {Role::Clerk, Role::Supervisor},
            [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                payable(*s, staff, exchange);
            }));
}

} // namespace chancery::server
