// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/mergebook.h"
#include "gateway/protocol/mergewish.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"

#include <QJsonArray>

namespace chancery::server {

using domain::ApplicationRef;
using ledger::MergeBook;
using ledger::RecordConflict;
using ledger::RecordMerge;
using protocol::Problem;
using Role = StaffCaller::Role;

namespace {

using Book = std::shared_ptr<MergeBook>;

void list(Services &s, const Book &book, const StaffCaller &staff, const ExchangePtr &exchange)
{
    using Conflicts = std::vector<RecordConflict>;
    book->conflicts(staff.post, answered<Conflicts>(s.io, [exchange](const Reply<Conflicts> &open) {
        if (!open)
            return exchange->answer(ledgerProblem(open.error()));
        QJsonArray rows;
        for (const RecordConflict &one : open.value())
            rows.append(QJsonObject{{QStringLiteral("application"), one.application.text()},
                {QStringLiteral("at"), domain::toRfc3339(one.at)}, {QStringLiteral("revision"), one.revision},
                {QStringLiteral("device"), one.device}});
        exchange->answer(Response::json(200, {{QStringLiteral("conflicts"), rows}}));
    }));
}

Response refusal(const domain::Error &error)
{
    const auto conflict = [&error](const char *title) {
        return Response::problem(
            Problem::make(409, error.code, QString::fromLatin1(title), error.detail, QStringLiteral("read_again")));
    };
    if (error.code == u"application_unknown") {
        return Response::problem(
            Problem::make(404, error.code, QStringLiteral("There is no such application at this post")));
    }
    if (error.code == u"merge_settled")
        return conflict("No version of it is open any more");
    if (error.code == u"newer_version")
        return conflict("Another version has come meanwhile");
    if (error.code == u"duplicate_message")
        return conflict("Another version was announced under this message");
    return ledgerProblem(error);
}

void announce(
    Services &s, const Book &book, const Caller &caller, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const ApplicationRef application(QString::fromLatin1(exchange->request().parameters.value(0)).left(64));
    if (!application.isWellFormed())
        return exchange->answer(refusal({QStringLiteral("application_unknown"), {}}));
    const auto wish = protocol::MergeWish::fromJson(parseBody(exchange->request().body));
    if (!wish)
        return exchange->answer(Response::problem(malformed(wish.error())));
    book->announce({wish->message, application, staff.post, wish->revision, staff.staff, caller.device},
        answered<RecordMerge>(s.io, [&s, exchange, wish = *wish](const Reply<RecordMerge> &noted) {
            if (!noted)
                return exchange->answer(refusal(noted.error()));
            s.telemetry.log.info(
                QStringLiteral("record_merge_announced"), noted->application.text() + u' ' + noted->staff.text());
            QJsonObject answer = wish.toJson();
            answer.insert(QStringLiteral("application"), noted->application.text());
            exchange->answer(Response::json(201, answer));
        }));
}

} // namespace

void addMergeRoutes(Router &router, Services &services)
{
    Services *s = &services;
    const auto book = std::make_shared<MergeBook>(services.ledger);
    const std::vector<Role> editors{Role::Clerk, Role::Supervisor};
    router.add("GET", "/v1/records/conflicts", jsonBodyBytes,
        forStaff(services, editors, [s, book](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
            list(*s, book, staff, exchange);
        }));
    router.add("POST", "/v1/applications/{reference}/merges", jsonBodyBytes,
        forStaff(
            services, editors, [s, book](const Caller &caller, const StaffCaller &staff, const ExchangePtr &exchange) {
                announce(*s, book, caller, staff, exchange);
            }));
}

} // namespace chancery::server
