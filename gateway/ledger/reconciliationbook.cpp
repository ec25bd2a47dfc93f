// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/reconciliationbook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pagecursor.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/question.h"
#include "gateway/ledger/reconciliationbooksql.h"
#include "gateway/ledger/reconciliationrow.h"
#include "gateway/ledger/task.h"

#include <algorithm>
#include <array>
#include <memory>

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;
namespace sql = reconciliationbooksql;

namespace {

constexpr int mostRows = 200;

int rowsWanted(int limit)
{
    return std::clamp(limit, 1, mostRows);
}

/// Reads rows, one more than wanted where there is another page; the last column is the cursor's microseconds.
template <typename T>
QString readPage(
    const PgResult &result, int limit, int microsColumn, std::vector<T> &into, T (*read)(const PgResult &, int))
{
    for (int row = 0; row < std::min(result.rows(), limit); ++row)
        into.push_back(read(result, row));
    if (result.rows() <= limit)
        return {};
    return PageCursor{result.number(limit - 1, microsColumn), into.back().id.text()}.toText();
}

} // namespace

void ReconciliationBook::request(ReconciliationRun wanted, Answer<ReconciliationRun> answer)
{
    const QString key = QStringLiteral("reconcile:") + wanted.provider;
    Parameters same;
    same.text(wanted.provider).text(wanted.day.toString(Qt::ISODate)).text(wanted.id.text()).text(wanted.cause);
    m_ledger.write(std::make_unique<Task<ReconciliationRun>>(
        [same](PgConnection &connection) { connection.sendOnce(sql::findSame, same); },
        [wanted](Operation::Results looked, PgConnection &connection) -> Expected<ReconciliationRun, Error> {
            if (looked[0].rows() > 0)
                return runFrom(looked[0], 0);
            connection.sendOnce(sql::insertRun,
                Parameters()
                    .text(wanted.id.text())
                    .text(wanted.provider)
                    .text(wanted.day.toString(Qt::ISODate))
                    .instant(wanted.from)
                    .instant(wanted.to)
                    .text(wanted.cause)
                    .text(wanted.requestedBy)
                    .instant(wanted.requestedAt));
            ReconciliationRun made = wanted;
            made.nextTryAt = made.requestedAt;
            return made;
        },
        std::move(answer), std::vector{key}));
}

void ReconciliationBook::loadRun(ReconciliationId id, Answer<std::optional<ReconciliationRun>> answer)
{
    m_ledger.read(question<std::optional<ReconciliationRun>>(
        sql::loadRun, Parameters().text(id.text()),
        [](const PgResult &result) { return result.rows() == 0 ? std::nullopt : std::optional(runFrom(result, 0)); },
        std::move(answer)));
}

void ReconciliationBook::listRuns(ReconciliationQuery query, Answer<ReconciliationPage> answer)
{
    const int limit = rowsWanted(query.limit);
    Parameters parameters;
    parameters.textOrNull(query.provider).textOrNull(query.day ? query.day->toString(Qt::ISODate) : QString());
    if (const auto begins = PageCursor::addTo<ReconciliationId>(parameters, query.cursor); !begins)
        return answer(Unexpected(begins.error()));
    parameters.number(limit + 1);
    m_ledger.read(question<ReconciliationPage>(
        sql::listRuns, std::move(parameters),
        [limit](const PgResult &result) {
            ReconciliationPage page;
            page.next = readPage(result, limit, runColumnCount, page.runs, &runFrom);
            return page;
        },
        std::move(answer)));
}

void ReconciliationBook::listExceptions(ExceptionQuery query, Answer<ExceptionPage> answer)
{
    const int limit = rowsWanted(query.limit);
    Parameters parameters;
    parameters.textOrNull(query.post).textOrNull(query.run.text());
    if (query.open)
        parameters.text(*query.open ? QStringLiteral("open") : QStringLiteral("resolved"));
    else
        parameters.null();
    if (const auto begins = PageCursor::addTo<ExceptionId>(parameters, query.cursor); !begins)
        return answer(Unexpected(begins.error()));
    parameters.number(limit + 1);
    m_ledger.read(question<ExceptionPage>(
        sql::listExceptions, std::move(parameters),
        [limit](const PgResult &result) {
            ExceptionPage page;
            page.next = readPage(result, limit, exceptionColumnCount, page.exceptions, &exceptionFrom);
            return page;
        },
        std::move(answer)));
}

void ReconciliationBook::resolve(Resolution resolution, Answer<ReconciliationException> answer)
{
    const QString id = resolution.exception.text();
    m_ledger.write(std::make_unique<Task<ReconciliationException>>(
        [id](PgConnection &connection) { connection.sendOnce(sql::lockException, Parameters().text(id)); },
        [resolution](Operation::Results looked, PgConnection &connection) -> Expected<ReconciliationException, Error> {
            if (looked[0].rows() == 0)
                return Unexpected(Error{QStringLiteral("exception_unknown"), resolution.exception.text()});
            ReconciliationException exception = exceptionFrom(looked[0], 0);
            if (!exception.owner.isEmpty() && exception.owner != resolution.post)
                return Unexpected(Error{QStringLiteral("exception_unknown"), resolution.exception.text()});
            if (!exception.open) {
                if (exception.resolvedBy == resolution.staff && exception.resolution == resolution.resolution
                    && exception.reason == resolution.reason)
                    return exception;
                return Unexpected(Error{QStringLiteral("exception_resolved"),
                    exception.resolution + QStringLiteral(" by ") + exception.resolvedBy});
            }
            connection.sendOnce(sql::resolveException,
                Parameters()
                    .text(exception.id.text())
                    .text(resolution.resolution)
                    .text(resolution.reason)
                    .text(resolution.staff));
            exception.open = false;
            exception.resolution = resolution.resolution;
            exception.reason = resolution.reason;
            exception.resolvedBy = resolution.staff;
            exception.resolvedAt = looked[0].instant(0, exceptionColumnCount); // the transaction's time
            return exception;
        },
        std::move(answer), std::vector{QStringLiteral("exception:") + id}));
}

void ReconciliationBook::standing(Answer<std::vector<ReconciliationStanding>> answer)
{
    m_ledger.read(question<std::vector<ReconciliationStanding>>(
        sql::standing, {},
        [](const PgResult &result) {
            std::vector<ReconciliationStanding> all;
            for (int row = 0; row < result.rows(); ++row) {
                ReconciliationStanding one{result.text(row, 0), std::nullopt, result.number(row, 2)};
                if (!result.isNull(row, 1))
                    one.lastDone = result.instant(row, 1);
                all.push_back(std::move(one));
            }
            return all;
        },
        std::move(answer)));
}

void ReconciliationBook::shift(
    QString post, domain::Instant from, domain::Instant to, Answer<std::vector<ShiftTotal>> answer)
{
    m_ledger.read(question<std::vector<ShiftTotal>>(
        sql::shift, Parameters().text(post).instant(from).instant(to),
        [](const PgResult &result) {
            std::vector<ShiftTotal> totals;
            for (int row = 0; row < result.rows(); ++row) {
                totals.push_back({result.text(row, 0), result.text(row, 1), result.text(row, 2), result.text(row, 3),
                    result.text(row, 4), result.number(row, 5), result.number(row, 6)});
            }
            return totals;
        },
        std::move(answer)));
}

void ReconciliationBook::waiting(domain::Instant now, Answer<std::vector<QString>> answer)
{
    m_ledger.read(question<std::vector<QString>>(
        sql::waiting, Parameters().instant(now),
        [](const PgResult &result) {
            std::vector<QString> providers;
            for (int row = 0; row < result.rows(); ++row)
                providers.push_back(result.text(row, 0));
            return providers;
        },
        std::move(answer)));
}

} // namespace chancery::ledger
