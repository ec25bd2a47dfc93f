// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/staffcallbook.h"
#include "gateway/protocol/staffcallwish.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"

#include <QJsonArray>

namespace chancery::server {

using domain::StaffCallId;
using ledger::StaffCall;
using ledger::StaffCallBook;
using protocol::Problem;
using Role = StaffCaller::Role;

namespace {

using Book = std::shared_ptr<StaffCallBook>;

QJsonObject toJson(const StaffCall &call)
{
    return {{QStringLiteral("id"), call.id.text()}, {QStringLiteral("reason"), call.reason},
        {QStringLiteral("device"),
            QJsonObject{{QStringLiteral("id"), call.device.text()}, {QStringLiteral("name"), call.deviceName}}},
        {QStringLiteral("times"), call.times}, {QStringLiteral("called_at"), domain::toRfc3339(call.calledAt)},
        {QStringLiteral("last_at"), domain::toRfc3339(call.lastAt)},
        {QStringLiteral("done_at"),
            call.doneAt ? QJsonValue(domain::toRfc3339(*call.doneAt)) : QJsonValue(QJsonValue::Null)}};
}

void call(Services &s, const Book &book, const Caller &caller, const ExchangePtr &exchange)
{
    const auto wish = protocol::StaffCallWish::fromJson(parseBody(exchange->request().body));
    if (!wish)
        return exchange->answer(Response::problem(malformed(wish.error())));
    book->call(StaffCallId::make(s.random), caller.device, wish->reason,
        answered<StaffCall>(s.io, [&s, exchange](const Reply<StaffCall> &made) {
            if (!made)
                return exchange->answer(ledgerProblem(made.error()));
            s.telemetry.log.info(
                QStringLiteral("staff_called"), made->id.text() + u' ' + made->device.text() + u' ' + made->reason);
            exchange->answer(Response::json(made->times == 1 ? 201 : 200, toJson(made.value())));
        }));
}

void list(Services &s, const Book &book, const StaffCaller &staff, const ExchangePtr &exchange)
{
    book->open(
        staff.post, answered<std::vector<StaffCall>>(s.io, [exchange](const Reply<std::vector<StaffCall>> &open) {
            if (!open)
                return exchange->answer(ledgerProblem(open.error()));
            QJsonArray calls;
            for (const StaffCall &one : open.value())
                calls.append(toJson(one));
            exchange->answer(Response::json(200, {{QStringLiteral("calls"), calls}}));
        }));
}

Response unknown()
{
    return Response::problem(
        Problem::make(404, QStringLiteral("call_unknown"), QStringLiteral("There is no such call at this post")));
}

/// The call as it is now, or why not; `event` says in the log what was done.
ledger::Answer<StaffCall> moved(Services &s, const char *event, const StaffCaller &staff, const ExchangePtr &exchange)
{
    return answered<StaffCall>(s.io, [&s, event, exchange, staff](const Reply<StaffCall> &call) {
        if (!call)
            return exchange->answer(call.error().code == u"call_unknown" ? unknown() : ledgerProblem(call.error()));
        s.telemetry.log.info(QString::fromLatin1(event), call->id.text() + u' ' + staff.staff.text());
        exchange->answer(Response::json(200, toJson(call.value())));
    });
}

void done(Services &s, const Book &book, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const StaffCallId id(QString::fromLatin1(exchange->request().parameters.value(0)));
    if (!id.isWellFormed())
        return exchange->answer(unknown());
    book->done(id, staff.post, staff.staff, moved(s, "staff_call_done", staff, exchange));
}

void reopen(Services &s, const Book &book, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const StaffCallId id(QString::fromLatin1(exchange->request().parameters.value(0)));
    if (!id.isWellFormed())
        return exchange->answer(unknown());
    book->reopen(id, staff.post, moved(s, "staff_call_reopened", staff, exchange));
}

} // namespace

void addCallRoutes(Router &router, Services &services)
{
    Services *s = &services;
    const auto book = std::make_shared<StaffCallBook>(services.ledger);
    router.add("POST", "/v1/calls", jsonBodyBytes,
        forDevice(services,
            [s, book](const Caller &caller, const ExchangePtr &exchange) { call(*s, book, caller, exchange); }));
    router.add("GET", "/v1/calls", jsonBodyBytes,
        forStaff(services, {Role::Clerk, Role::Supervisor},
            [s, book](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                list(*s, book, staff, exchange);
            }));
    router.add("POST", "/v1/calls/{id}/done", jsonBodyBytes,
        forStaff(services, {Role::Clerk, Role::Supervisor},
            [s, book](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                done(*s, book, staff, exchange);
            }));
    router.add("POST", "/v1/calls/{id}/reopen", jsonBodyBytes,
        forStaff(services, {Role::Clerk, Role::Supervisor},
            [s, book](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                reopen(*s, book, staff, exchange);
            }));
}

} // namespace chancery::server
