// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "gateway/server/reconciler.h"
#include "gateway/server/reconciliationview.h"
#include "gateway/server/routes.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace chancery::server {

using domain::Error;
using ledger::ExceptionPage;
using ledger::ReconciliationException;
using ledger::ReconciliationPage;
using ledger::ReconciliationRun;
using protocol::Problem;
using Role = StaffCaller::Role;

namespace {

constexpr std::array resolutions{"accepted", "corrected", "refunded", "provider_error"};
constexpr qsizetype longestReason = 500;

void refuse(const ExchangePtr &exchange, int status, const char *code, const QString &title)
{
    exchange->answer(Response::problem(Problem::make(status, QString::fromLatin1(code), title)));
}

void refuse(const ExchangePtr &exchange, const Error &error)
{
    if (error.code == u"cursor_malformed")
        return exchange->answer(Response::problem(malformed(error)));
    if (error.code == u"exception_unknown")
        return refuse(exchange, 404, "exception_unknown", QStringLiteral("There is no such exception"));
    if (error.code == u"exception_resolved")
        return refuse(exchange, 409, "exception_resolved", QStringLiteral("Somebody has resolved it already"));
    exchange->answer(ledgerProblem(error));
}

template <typename T>
QJsonArray arrayOf(const std::vector<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toJson(item));
    return array;
}

QJsonValue nextOf(const QString &cursor)
{
    return cursor.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(cursor);
}

/// ?state=open or resolved; without it both. False: something else.
bool readState(const Request &request, std::optional<bool> &open)
{
    const QString state = request.queryValue(QStringLiteral("state")).value_or(QString());
    if (state == u"open")
        open = true;
    else if (state == u"resolved")
        open = false;
    return state.isEmpty() || open;
}

/// The runs, and with them what is open for this post whatever run found it.
void list(Services &s, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const Request &request = exchange->request();
    ledger::ReconciliationQuery query;
    query.provider = request.queryValue(QStringLiteral("provider")).value_or(QString());
    query.cursor = request.queryValue(QStringLiteral("cursor")).value_or(QString());
    s.reconciler.book().listRuns(query,
        answered<ReconciliationPage>(s.io, [&s, exchange, post = staff.post](const Reply<ReconciliationPage> &runs) {
            if (!runs)
                return refuse(exchange, runs.error());
            ledger::ExceptionQuery open;
            open.post = post;
            open.open = true;
            s.reconciler.book().listExceptions(
                open, answered<ExceptionPage>(s.io, [exchange, runs](const Reply<ExceptionPage> &exceptions) {
                    if (!exceptions)
                        return refuse(exchange, exceptions.error());
                    exchange->answer(Response::json(200,
                        {{QStringLiteral("reconciliations"), arrayOf(runs->runs)},
                            {QStringLiteral("next"), nextOf(runs->next)},
                            {QStringLiteral("open_exceptions"), arrayOf(exceptions->exceptions)},
                            {QStringLiteral("more_open_exceptions"), !exceptions->next.isEmpty()}}));
                }));
        }));
}

/// One run, and a page of what it found.
void one(Services &s, const StaffCaller &staff, const ExchangePtr &exchange)
{
    ledger::ExceptionQuery query;
    query.run = ledger::ReconciliationId(QString::fromLatin1(exchange->request().parameters.value(0)));
    query.post = staff.post;
    query.cursor = exchange->request().queryValue(QStringLiteral("cursor")).value_or(QString());
    if (!readState(exchange->request(), query.open))
        return refuse(exchange, 400, "state_malformed", QStringLiteral("state is open or resolved"));
    using Found = std::optional<ReconciliationRun>;
    s.reconciler.book().loadRun(query.run, answered<Found>(s.io, [&s, exchange, query](const Reply<Found> &run) {
        if (!run)
            return refuse(exchange, run.error());
        if (!run.value())
            return refuse(exchange, 404, "reconciliation_unknown", QStringLiteral("There is no such run"));
        s.reconciler.book().listExceptions(
            query, answered<ExceptionPage>(s.io, [exchange, run](const Reply<ExceptionPage> &exceptions) {
                if (!exceptions)
                    return refuse(exchange, exceptions.error());
                QJsonObject body = toJson(*run.value());
                body.insert(QStringLiteral("exceptions"), arrayOf(exceptions->exceptions));
                body.insert(QStringLiteral("next"), nextOf(exceptions->next));
                exchange->answer(Response::json(200, body));
            }));
    }));
}

void run(Services &s, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const QJsonObject body = parseBody(exchange->request().body).toObject();
    const QString provider = body.value(QLatin1String("provider")).toString();
    const QDate day = QDate::fromString(body.value(QLatin1String("day")).toString(), Qt::ISODate);
    if (provider.isEmpty() || !day.isValid() || day.year() < 2000 || day.year() > 9999)
        return refuse(exchange, 400, "reconciliation_malformed",
            QStringLiteral("Expected {provider, day}, the day as 2026-05-10"));
    auto wanted = s.reconciler.runFor(provider, day);
    if (!wanted)
        return refuse(exchange, 404, "provider_unknown", QStringLiteral("No statement of this provider can be read"));
    if (wanted->to > s.clock.now())
        return refuse(exchange, 422, "day_not_over", QStringLiteral("The provider's books of this day are not closed"));
    wanted->cause = QStringLiteral("staff");
    wanted->requestedBy = staff.staff.text();
    exchange->dropRequest();
    s.reconciler.book().request(
        *wanted, answered<ReconciliationRun>(s.io, [exchange](const Reply<ReconciliationRun> &asked) {
            if (!asked)
                return refuse(exchange, asked.error());
            exchange->answer(Response::json(202, toJson(asked.value())));
        }));
}

void resolve(Services &s, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const QJsonObject body = parseBody(exchange->request().body).toObject();
    ledger::Resolution decided;
    decided.exception = ledger::ExceptionId(QString::fromLatin1(exchange->request().parameters.value(0)));
    decided.post = staff.post;
    decided.staff = staff.staff.text();
    decided.resolution = body.value(QLatin1String("resolution")).toString();
    decided.reason = body.value(QLatin1String("reason")).toString().trimmed();
    const bool known
        = std::ranges::any_of(resolutions, [&](const char *name) { return decided.resolution == QLatin1String(name); });
    if (!known || decided.reason.isEmpty() || decided.reason.size() > longestReason)
        return refuse(exchange, 400, "resolution_malformed",
            QStringLiteral("Expected {resolution: accepted, corrected, refunded or provider_error, reason}"));
    exchange->dropRequest();
    s.reconciler.book().resolve(
        decided, answered<ReconciliationException>(s.io, [exchange](const Reply<ReconciliationException> &resolved) {
            if (!resolved)
                return refuse(exchange, resolved.error());
            exchange->answer(Response::json(200, toJson(resolved.value())));
        }));
}

/// What the post took and gave back in the time, beside what the providers say of it.
void shift(Services &s, const StaffCaller &staff, const ExchangePtr &exchange)
{
    constexpr std::chrono::hours longest{24 * 31};
    const auto at = [&](const char *name) {
        return domain::instantFromRfc3339(
            exchange->request().queryValue(QString::fromLatin1(name)).value_or(QString()));
    };
    const auto from = at("from");
    const auto to = at("to");
    if (!from || !to || *to <= *from || *to - *from > longest)
        return refuse(exchange, 400, "span_malformed",
            QStringLiteral("Expected from and to, RFC 3339 in UTC, at most 31 days apart"));
    using Totals = std::vector<ledger::ShiftTotal>;
    s.reconciler.book().shift(staff.post, *from, *to,
        answered<Totals>(s.io, [exchange, from, to, post = staff.post](const Reply<Totals> &totals) {
            if (!totals)
                return refuse(exchange, totals.error());
            exchange->answer(Response::json(200,
                {{QStringLiteral("post"), post}, {QStringLiteral("from"), domain::toRfc3339(*from)},
                    {QStringLiteral("to"), domain::toRfc3339(*to)},
                    {QStringLiteral("totals"), arrayOf(totals.value())}}));
        }));
}

} // namespace

void addReconciliationRoutes(Router &router, Services &services)
{
    Services *s = &services;
    const auto add = [&](const char *method, const char *pattern, std::vector<Role> roles,
                         void (*handle)(Services &, const StaffCaller &, const ExchangePtr &)) {
        router.add(method, pattern, jsonBodyBytes,
            forStaff(services, std::move(roles),
                [s, handle](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                    handle(*s, staff, exchange);
                }));
    };
    add("GET", "/v1/reconciliations", {Role::Supervisor, Role::Auditor}, &list);
    add("GET", "/v1/reports/shift", {Role::Supervisor, Role::Auditor}, &shift);
    add("POST", "/v1/reconciliations/run", {Role::Supervisor}, &run);
    add("GET", "/v1/reconciliations/{id}", {Role::Supervisor, Role::Auditor}, &one);
    add("POST", "/v1/reconciliations/exceptions/{id}/resolve", {Role::Supervisor}, &resolve);
}

} // namespace chancery::server
