// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/daybook.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"

#include <QJsonArray>

namespace chancery::server {

using ledger::DayReport;
using protocol::Problem;
using Role = StaffCaller::Role;

namespace {

constexpr std::chrono::hours longestDay{26}; // a day that a clock change made longer, and an hour for a date line

QString breakerText(rules::Breaker::State state)
{
    switch (state) {
    case rules::Breaker::State::Closed:
        return QStringLiteral("closed");
    case rules::Breaker::State::HalfOpen:
        return QStringLiteral("half_open");
    case rules::Breaker::State::Open:
        return QStringLiteral("open");
    }
    Q_UNREACHABLE();
}

template <typename T, typename Write>
QJsonArray arrayOf(const std::vector<T> &rows, Write write)
{
    QJsonArray array;
    for (const T &row : rows)
        array.append(write(row));
    return array;
}

/// Of this relay, now: each relay guards its own calls.
QJsonArray breakers(const Services &s)
{
    QJsonArray array;
    for (const auto &[key, breaker] : s.channels.breakers())
        array.append(QJsonObject{{QStringLiteral("provider"), key.first}, {QStringLiteral("operation"), key.second},
            {QStringLiteral("state"), breakerText(breaker.state(s.clock.now()))}});
    return array;
}

QJsonObject toJson(const DayReport &report)
{
    return {{QStringLiteral("hours"),
                arrayOf(report.hours,
                    [](const DayReport::Hour &hour) {
                        return QJsonObject{{QStringLiteral("hour"), hour.hour},
                            {QStringLiteral("received"), hour.received}, {QStringLiteral("paid"), hour.paid}};
                    })},
        {QStringLiteral("takings"),
            arrayOf(report.takings,
                [](const DayReport::Takings &taken) {
                    return QJsonObject{{QStringLiteral("hour"), taken.hour}, {QStringLiteral("method"), taken.method},
                        {QStringLiteral("currency"), taken.currency}, {QStringLiteral("minor"), taken.minor},
                        {QStringLiteral("count"), taken.count}};
                })},
        {QStringLiteral("waiting"),
            arrayOf(report.waiting,
                [](const DayReport::Waiting &wait) {
                    return QJsonObject{{QStringLiteral("what"), wait.what}, {QStringLiteral("count"), wait.count},
                        {QStringLiteral("median_seconds"), wait.medianSeconds},
                        {QStringLiteral("p90_seconds"), wait.slowSeconds}};
                })},
        {QStringLiteral("providers"),
            arrayOf(report.providers,
                [](const DayReport::Provider &used) {
                    return QJsonObject{{QStringLiteral("provider"), used.provider},
                        {QStringLiteral("method"), used.method}, {QStringLiteral("begun"), used.begun},
                        {QStringLiteral("paid"), used.paid}, {QStringLiteral("failed"), used.failed}};
                })},
        {QStringLiteral("decided"), report.decided}, {QStringLiteral("undecided"), report.undecided}};
}

void day(Services &s, ledger::DayBook &book, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const auto at = [&](const char *name) {
        return domain::instantFromRfc3339(
            exchange->request().queryValue(QString::fromLatin1(name)).value_or(QString()));
    };
    const auto from = at("from");
    const auto to = at("to");
    if (!from || !to || *to <= *from || *to - *from > longestDay) {
        return exchange->answer(Response::problem(Problem::make(400, QStringLiteral("span_malformed"),
            QStringLiteral("Expected from and to, RFC 3339 in UTC, at most 26 hours apart"))));
    }
    book.read(staff.post, *from, *to,
        answered<DayReport>(s.io, [&s, exchange, from, to, post = staff.post](const Reply<DayReport> &report) {
            if (!report)
                return exchange->answer(ledgerProblem(report.error()));
            QJsonObject body = toJson(report.value());
            body.insert(QStringLiteral("post"), post);
            body.insert(QStringLiteral("from"), domain::toRfc3339(*from));
            body.insert(QStringLiteral("to"), domain::toRfc3339(*to));
            body.insert(QStringLiteral("breakers"), breakers(s));
            exchange->answer(Response::json(200, body));
        }));
}

} // namespace

void addDayRoutes(Router &router, Services &services)
{
    Services *s = &services;
    const auto book = std::make_shared<ledger::DayBook>(services.ledger);
    router.add("GET", "/v1/reports/day", jsonBodyBytes,
        forStaff(services, {Role::Supervisor, Role::Auditor},
            [s, book](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                day(*s, *book, staff, exchange);
            }));
}

} // namespace chancery::server
