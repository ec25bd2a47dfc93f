// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/recordbook.h"
#include "gateway/protocol/recordopening.h"
#include "gateway/protocol/recordpage.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "gateway/server/pullcursor.h"
#include "gateway/server/routes.h"

namespace chancery::server {

using domain::ApplicationRef;
using ledger::RecordBook;
using protocol::Problem;
using Role = StaffCaller::Role;

namespace {

using Book = std::shared_ptr<RecordBook>;

protocol::StoredRecord wireOf(const ledger::StoredRecord &record)
{
    return {record.msgId, ApplicationRef(record.application), record.device, record.deviceName, record.baseRevision,
        record.receivedAt, record.sealed};
}

void answerPage(Services &s, const ExchangePtr &exchange, const ledger::RecordPage &page, bool reset)
{
    protocol::RecordPage answer;
    for (const ledger::StoredRecord &record : page.records)
        answer.records.push_back(wireOf(record));
    answer.cursor = PullCursor{PullCursor::digitsOf(page.incarnation), page.next, s.clock.now()}.toText();
    answer.reset = reset;
    exchange->answer(Response::json(200, answer.toJson()));
}

void page(Services &s, const Book &book, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const auto cursor
        = PullCursor::fromText(exchange->request().queryValue(QStringLiteral("cursor")).value_or(QString()));
    if (!cursor) {
        return exchange->answer(Response::problem(Problem::make(400, QStringLiteral("bad_query"),
            QStringLiteral("A parameter cannot be read"), QStringLiteral("cursor: expected that of a page"))));
    }
    book->page(staff.post, cursor->place,
        answered<ledger::RecordPage>(
            s.io, [&s, book, staff, exchange, counted = cursor->incarnation](const Reply<ledger::RecordPage> &read) {
                if (!read)
                    return exchange->answer(ledgerProblem(read.error()));
                // A restored database counts anew: what the cursor meant is not there any more.
                const bool strange = !counted.isEmpty() && counted != PullCursor::digitsOf(read->incarnation);
                if (!strange)
                    return answerPage(s, exchange, read.value(), false);
                book->page(staff.post, {},
                    answered<ledger::RecordPage>(s.io, [&s, exchange](const Reply<ledger::RecordPage> &again) {
                        if (!again)
                            return exchange->answer(ledgerProblem(again.error()));
                        answerPage(s, exchange, again.value(), true);
                    }));
            }));
}

void open(Services &s, const Book &book, const Caller &caller, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const auto unknown = [] {
        return Response::problem(Problem::make(
            404, QStringLiteral("application_unknown"), QStringLiteral("There is no such application at this post")));
    };
    const ApplicationRef application(QString::fromLatin1(exchange->request().parameters.value(0)).left(64));
    if (!application.isWellFormed())
        return exchange->answer(unknown());
    book->open(application, staff.post, staff.staff, caller.device,
        answered<ledger::RecordOpening>(
            s.io, [&s, exchange, unknown, application, staff](const Reply<ledger::RecordOpening> &opened) {
                if (!opened) {
                    return exchange->answer(
                        opened.error().code == u"application_unknown" ? unknown() : ledgerProblem(opened.error()));
                }
                s.telemetry.log.info(QStringLiteral("record_opened"), application.text() + u' ' + staff.staff.text());
                protocol::RecordOpening answer;
                for (const ledger::StoredRecord &record : opened->records)
                    answer.records.push_back(wireOf(record));
                for (const auto &reader : opened->readers)
                    answer.readers.push_back({reader.staff, reader.name, reader.role, reader.at});
                exchange->answer(Response::json(201, answer.toJson()));
            }));
}

} // namespace

void addRecordRoutes(Router &router, Services &services)
{
    Services *s = &services;
    const auto book = std::make_shared<RecordBook>(services.ledger);
    const std::vector<Role> readers{Role::Clerk, Role::Supervisor, Role::Officer};
    router.add("GET", "/v1/records", jsonBodyBytes,
        forStaff(services, readers, [s, book](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
            page(*s, book, staff, exchange);
        }));
    router.add("POST", "/v1/applications/{reference}/openings", jsonBodyBytes,
        forStaff(
            services, readers, [s, book](const Caller &caller, const StaffCaller &staff, const ExchangePtr &exchange) {
                open(*s, book, caller, staff, exchange);
            }));
}

} // namespace chancery::server
