// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/balancebook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/task.h"

#include <QStringList>

#include <algorithm>

namespace chancery::ledger {

using domain::Error;
using domain::Unexpected;

namespace {

constexpr int mostRows = 500;

// Before each reading, so that no job is needed for it: the first one after midnight (UTC) has something to do.
constexpr char closeDays[] = "SELECT chancery.close_days()";

// NULL does not filter. The cursor is the last row of the page before.
constexpr char listBalances[] = "SELECT account, currency, day::text, debit::bigint, credit::bigint, balance::bigint"
                                " FROM chancery.balances_by_day WHERE day BETWEEN $1::text::date AND $2::text::date"
                                " AND ($3::text IS NULL OR account = $3) AND ($4::text IS NULL OR currency = $4)"
                                " AND ($5::text IS NULL OR (day, account, currency) > ($5::text::date, $6, $7))"
                                " ORDER BY day, account, currency LIMIT $8";

QString cursorOf(const DayBalance &last)
{
    return QStringList{last.day.toString(Qt::ISODate), last.account, last.currency}.join(u'.');
}

bool addCursor(Parameters &parameters, const QString &text)
{
    if (text.isEmpty()) {
        parameters.null().null().null();
        return true;
    }
    const QStringList parts = text.split(u'.');
    if (parts.size() != 3 || !QDate::fromString(parts[0], Qt::ISODate).isValid())
        return false;
    parameters.text(parts[0]).text(parts[1]).text(parts[2]);
    return true;
}

BalancePage pageFrom(const PgResult &result, int limit)
{
    BalancePage page;
    for (int row = 0; row < std::min(result.rows(), limit); ++row) {
        page.balances.push_back(
            {result.text(row, 0), result.text(row, 1), QDate::fromString(result.text(row, 2), Qt::ISODate),
                result.number(row, 3), result.number(row, 4), result.number(row, 5)});
    }
    if (result.rows() > limit)
        page.next = cursorOf(page.balances.back());
    return page;
}

} // namespace

void BalanceBook::list(BalanceQuery query, Answer<BalancePage> answer)
{
    const int limit = std::clamp(query.limit, 1, mostRows);
    Parameters parameters;
    parameters.text(query.from.toString(Qt::ISODate)).text(query.to.toString(Qt::ISODate));
    parameters.textOrNull(query.account).textOrNull(query.currency);
    if (!addCursor(parameters, query.cursor)) {
        return answer(
            Unexpected(Error{QStringLiteral("cursor_malformed"), QStringLiteral("expected the cursor of a page")}));
    }
    parameters.number(limit + 1);
    m_ledger.read(std::make_unique<Task<BalancePage>>(
        [parameters = std::move(parameters)](PgConnection &connection) {
            connection.sendPlain(closeDays);
            connection.sendOnce(listBalances, parameters);
        },
        [limit](Operation::Results looked, PgConnection &) -> domain::Expected<BalancePage, Error> {
            return pageFrom(looked[1], limit);
        },
        std::move(answer)));
}

} // namespace chancery::ledger
