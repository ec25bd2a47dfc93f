// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"

#include <QJsonArray>

namespace chancery::server {

using ledger::BalancePage;
using ledger::DayBalance;
using protocol::Problem;
using Role = StaffCaller::Role;

namespace {

constexpr int longestSpan = 366;

Response refusal(const char *code, const QString &title)
{
    return Response::problem(Problem::make(400, QString::fromLatin1(code), title));
}

QJsonObject toJson(const DayBalance &balance)
{
    return {{QStringLiteral("account"), balance.account}, {QStringLiteral("currency"), balance.currency},
        {QStringLiteral("day"), balance.day.toString(Qt::ISODate)}, {QStringLiteral("debit"), balance.debit},
        {QStringLiteral("credit"), balance.credit}, {QStringLiteral("balance"), balance.balance}};
}

/// Of all posts: the books are the relay's, and its clearing accounts are what its providers have of it.
void balances(Services &s, const ExchangePtr &exchange)
{
    const auto value = [&](const char *name) {
        return exchange->request().queryValue(QString::fromLatin1(name)).value_or(QString());
    };
    ledger::BalanceQuery query;
    query.from = QDate::fromString(value("from"), Qt::ISODate);
    query.to = QDate::fromString(value("to"), Qt::ISODate);
    query.account = value("account");
    query.currency = value("currency");
    query.cursor = value("cursor");
    if (!query.from.isValid() || !query.to.isValid() || query.to < query.from
        || query.from.daysTo(query.to) >= longestSpan) {
        return exchange->answer(refusal("span_malformed",
            QStringLiteral("Expected the days from and to, as 2026-05-10, in UTC, at most 366 of them")));
    }
    s.balances.list(query, answered<BalancePage>(s.io, [exchange](const Reply<BalancePage> &page) {
        if (!page) {
            return exchange->answer(page.error().code == u"cursor_malformed"
                    ? Response::problem(malformed(page.error()))
                    : ledgerProblem(page.error()));
        }
        QJsonArray rows;
        for (const DayBalance &balance : page->balances)
            rows.append(toJson(balance));
        exchange->answer(Response::json(200,
            {{QStringLiteral("balances"), rows},
                {QStringLiteral("next"), page->next.isEmpty() ? QJsonValue(QJsonValue::Null) : page->next}}));
    }));
}

} // namespace

void addReportRoutes(Router &router, Services &services)
{
    Services *s = &services;
    router.add("GET", "/v1/reports/balances", jsonBodyBytes,
        forStaff(services, {Role::Supervisor, Role::Auditor},
            [s](const Caller &, const StaffCaller &, const ExchangePtr &exchange) { balances(*s, exchange); }));
}

} // namespace chancery::server
