// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"

#include <QJsonDocument>

#include <functional>

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

Response settled(rules::ObligationState state)
{
    if (state == rules::ObligationState::Paid || state == rules::ObligationState::PartRefunded) {
        return Response::problem(Problem::make(409, QStringLiteral("already_paid"),
            QStringLiteral("The application is paid"), {}, QStringLiteral("show_receipt")));
    }
    return Response::problem(Problem::make(409, QStringLiteral("not_payable"),
        QStringLiteral("Nothing may be paid for this application"), rules::toString(state)));
}

void answerQuote(Services &s, const Payable &owed, const ExchangePtr &exchange)
{
    const QJsonObject json = QJsonDocument::fromJson(owed.basis).object();
    const auto basis = domain::Basis::fromJson(json);
    if (!basis)
        return exchange->answer(unknown());
    const auto quote = s.prices.quote(*basis);
    if (!quote) {
        return exchange->answer(Response::problem(Problem::make(422, quote.error().code,
            QStringLiteral("There is no fee for this"), quote.error().detail, QStringLiteral("call_supervisor"))));
    }
    exchange->answer(Response::json(200,
        {{QStringLiteral("application"), owed.application.text()}, {QStringLiteral("basis"), json},
            {QStringLiteral("quote"), quote->toJson()}}));
}

/// Of an application whose fee is no longer due that is said; else `due` goes on.
void whileDue(Services &s, const domain::ApplicationRef &application, const QString &post, const ExchangePtr &exchange,
    std::function<void()> due)
{
    using ledger::ApplicationStanding;
    s.applications.standing(application,
        answered<ApplicationStanding>(
            s.io, [exchange, post, due = std::move(due)](const Reply<ApplicationStanding> &standing) {
                if (!standing)
                    return exchange->answer(ledgerProblem(standing.error()));
                if (standing->post != post)
                    return exchange->answer(unknown());
                if (standing->obligation && *standing->obligation != rules::ObligationState::Due)
                    return exchange->answer(settled(*standing->obligation));
                due();
            }));
}

/// One that was paid where it was taken was never handed in to be paid later.
void lookAmongThePaid(Services &s, const QString &stem, const QString &post, const ExchangePtr &exchange)
{
    using Found = std::vector<domain::ApplicationRef>;
    s.applications.resolve(stem, answered<Found>(s.io, [&s, post, exchange](const Reply<Found> &found) {
        if (!found)
            return exchange->answer(ledgerProblem(found.error()));
        if (found->size() != 1)
            return exchange->answer(unknown());
        whileDue(s, found->front(), post, exchange, [exchange] { exchange->answer(unknown()); });
    }));
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
    s.applications.payables(
        *stem, answered<Found>(s.io, [&s, exchange, stem = *stem, post = staff.post](const Reply<Found> &found) {
            if (!found)
                return exchange->answer(ledgerProblem(found.error()));
            if (found->empty())
                return lookAmongThePaid(s, stem, post, exchange);
            if (found->size() != 1 || found->front().post != post)
                return exchange->answer(unknown());
            whileDue(s, found->front().application, post, exchange,
                [&s, owed = found->front(), exchange] { answerQuote(s, owed, exchange); });
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
