// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/applicationbook.h"
#include "gateway/protocol/decisionwish.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/maildesk.h"
#include "gateway/server/problems.h"
#include "gateway/server/pulldesk.h"
#include "gateway/server/routes.h"

#include <QJsonArray>

#include <algorithm>

namespace chancery::server {

using domain::ApplicationRef;
using ledger::ApplicationStanding;
using protocol::Problem;
using rules::ObligationState;
using Role = StaffCaller::Role;

namespace {

Response unknown()
{
    return Response::problem(Problem::make(
        404, QStringLiteral("application_unknown"), QStringLiteral("There is no such application at this post")));
}

/// One word for the whole: what was decided, else how it stands with the money, else that it is there.
QString statusOf(const ApplicationStanding &standing)
{
    if (!standing.decisions.empty())
        return standing.decisions.back().status;
    if (!standing.obligation)
        return standing.receivedAt ? QStringLiteral("unpaid") : QStringLiteral("announced");
    switch (*standing.obligation) {
    case ObligationState::Due:
        return QStringLiteral("unpaid");
    case ObligationState::Paid:
    case ObligationState::PartRefunded:
        return QStringLiteral("paid");
    case ObligationState::Refunded:
        return QStringLiteral("refunded");
    case ObligationState::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const ApplicationRef &application, const ApplicationStanding &standing)
{
    struct Entry
    {
        QString status;
        domain::Instant at;
    };
    std::vector<Entry> entries;
    if (standing.receivedAt)
        entries.push_back({QStringLiteral("received"), *standing.receivedAt});
    if (standing.paidAt)
        entries.push_back({QStringLiteral("paid"), *standing.paidAt});
    for (const ApplicationStanding::Decision &decision : standing.decisions)
        entries.push_back({decision.status, decision.at});
    std::ranges::stable_sort(entries, {}, &Entry::at);
    QJsonArray history;
    for (const Entry &entry : entries)
        history.append(
            QJsonObject{{QStringLiteral("status"), entry.status}, {QStringLiteral("at"), domain::toRfc3339(entry.at)}});
    return {{QStringLiteral("application"), application.text()}, {QStringLiteral("post"), standing.post},
        {QStringLiteral("status"), statusOf(standing)}, {QStringLiteral("history"), history}};
}

QJsonArray toJson(const std::vector<ledger::ApplicationEvent> &events)
{
    QJsonArray rows;
    for (const ledger::ApplicationEvent &event : events) {
        QJsonObject row{{QStringLiteral("kind"), event.kind}, {QStringLiteral("at"), domain::toRfc3339(event.at)},
            {QStringLiteral("what"), event.what}};
        if (!event.method.isEmpty())
            row.insert(QStringLiteral("method"), event.method);
        if (!event.device.isEmpty())
            row.insert(QStringLiteral("device"), event.device);
        if (event.amount)
            row.insert(QStringLiteral("amount"), event.amount->toJson());
        rows.append(row);
    }
    return rows;
}

/// How it stands, and what has led there.
void answerWhole(
    Services &s, const ExchangePtr &exchange, const ApplicationRef &application, const ApplicationStanding &standing)
{
    using Events = std::vector<ledger::ApplicationEvent>;
    s.applications.events(
        application, answered<Events>(s.io, [exchange, application, standing](const Reply<Events> &events) {
            if (!events)
                return exchange->answer(ledgerProblem(events.error()));
            QJsonObject whole = toJson(application, standing);
            whole.insert(QStringLiteral("events"), toJson(events.value()));
            exchange->answer(Response::json(200, whole));
        }));
}

/// The whole reference of what stands in the path, which may be what a person has read out.
void resolve(Services &s, const ExchangePtr &exchange, std::function<void(const ApplicationRef &)> next)
{
    const QString typed = QString::fromLatin1(exchange->request().parameters.value(0)).left(64);
    if (const ApplicationRef whole(typed); whole.isWellFormed())
        return next(whole);
    const auto stem = domain::referenceStem(QStringView(typed));
    if (!stem)
        return exchange->answer(unknown());
    using Found = std::vector<ApplicationRef>;
    s.applications.resolve(*stem, answered<Found>(s.io, [exchange, next = std::move(next)](const Reply<Found> &found) {
        if (!found)
            return exchange->answer(ledgerProblem(found.error()));
        if (found->size() != 1)
            return exchange->answer(unknown());
        next(found->front());
    }));
}

void status(Services &s, const Caller &caller, const ExchangePtr &exchange)
{
    resolve(s, exchange, [&s, caller, exchange](const ApplicationRef &application) {
        s.applications.standing(application,
            answered<ApplicationStanding>(
                s.io, [&s, caller, exchange, application](const Reply<ApplicationStanding> &standing) {
                    if (!standing)
                        return exchange->answer(ledgerProblem(standing.error()));
                    if (standing->post != caller.post)
                        return exchange->answer(unknown());
                    answerWhole(s, exchange, application, standing.value());
                }));
    });
}

void undecided(Services &s, const StaffCaller &staff, const ExchangePtr &exchange)
{
    using Queue = std::vector<ledger::UndecidedApplication>;
    s.applications.undecided(staff.post, answered<Queue>(s.io, [exchange](const Reply<Queue> &queue) {
        if (!queue)
            return exchange->answer(ledgerProblem(queue.error()));
        QJsonArray rows;
        for (const ledger::UndecidedApplication &one : queue.value())
            rows.append(QJsonObject{{QStringLiteral("application"), one.application.text()},
                {QStringLiteral("begun_at"), domain::toRfc3339(one.begunAt)},
                {QStringLiteral("received_at"),
                    one.receivedAt ? QJsonValue(domain::toRfc3339(*one.receivedAt)) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("status"), one.inExamination ? QStringLiteral("processing") : QStringLiteral("paid")}});
        exchange->answer(Response::json(200, {{QStringLiteral("applications"), rows}}));
    }));
}

Response refusal(const domain::Error &error)
{
    if (error.code == u"application_unknown")
        return unknown();
    if (error.code == u"not_paid") {
        return Response::problem(
            Problem::make(409, error.code, QStringLiteral("Only a paid application is decided"), error.detail));
    }
    if (error.code == u"decision_final") {
        return Response::problem(Problem::make(409, error.code, QStringLiteral("The application is decided already"),
            error.detail, QStringLiteral("read_again")));
    }
    return ledgerProblem(error);
}

void decide(Services &s, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const auto wish = protocol::DecisionWish::fromJson(parseBody(exchange->request().body));
    if (!wish)
        return exchange->answer(Response::problem(malformed(wish.error())));
    resolve(s, exchange, [&s, staff, exchange, wish = *wish](const ApplicationRef &application) {
        std::optional<ledger::MailAddressee> to;
        if (wish.notify && s.mail.isOn())
            to = ledger::MailAddressee{wish.notify->to, wish.notify->locale};
        s.applications.decide({application, staff.post, wish.status, wish.reason, staff.staff, to},
            answered<ApplicationStanding>(
                s.io, [&s, staff, exchange, application, wish](const Reply<ApplicationStanding> &standing) {
                    if (!standing)
                        return exchange->answer(refusal(standing.error()));
                    s.telemetry.log.info(QStringLiteral("application_decided"),
                        application.text() + u' ' + wish.status + u' ' + staff.staff.text());
                    s.pulls.stir();
                    s.mail.stir();
                    exchange->answer(Response::json(200, toJson(application, standing.value())));
                }));
    });
}

} // namespace

void addApplicationRoutes(Router &router, Services &services)
{
    Services *s = &services;
    router.add("GET", "/v1/applications/{reference}", jsonBodyBytes,
        forDevice(services, [s](const Caller &caller, const ExchangePtr &exchange) { status(*s, caller, exchange); }));
    router.add("GET", "/v1/applications", jsonBodyBytes,
        forStaff(services, {Role::Officer, Role::Supervisor},
            [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                undecided(*s, staff, exchange);
            }));
    router.add("POST", "/v1/applications/{reference}/decision", jsonBodyBytes,
        forStaff(services, {Role::Officer}, [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
            decide(*s, staff, exchange);
        }));
}

} // namespace chancery::server
