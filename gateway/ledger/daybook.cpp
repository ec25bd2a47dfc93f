// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/daybook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/task.h"

#include <map>

namespace chancery::ledger {

using domain::Error;
using domain::Expected;

namespace {

#define HOUR(column) "floor(extract(epoch FROM " column " - $2::timestamptz) / 3600)::int"
#define SECONDS(share, span)                                                                                           \
    "coalesce(percentile_disc(" share ") WITHIN GROUP (ORDER BY extract(epoch FROM " span ")), 0)::bigint"

constexpr const char *receivedByHour
    = "SELECT " HOUR("received_at") " AS hour, count(DISTINCT record) FROM chancery.sync_records"
                                    " WHERE post = $1 AND kind = 'application' AND base_rev = 0 AND received_at >= $2 "
                                    "AND received_at < $3 GROUP BY 1";
// A dispute that was won is no second payment.
constexpr const char *takingsByHour = "SELECT " HOUR(
    "v.at") " AS hour, a.method, coalesce(a.captured_currency, a.currency), sum(coalesce(a.captured_minor,"
            " a.total_minor))::bigint, count(*) FROM chancery.events v JOIN chancery.attempts a ON a.id = v.attempt"
            " WHERE a.post = $1 AND v.at >= $2 AND v.at < $3 AND v.event = 'captured' AND v.to_state = 'captured'"
            " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3";
constexpr const char *paymentWaits = "SELECT a.method, count(*), " SECONDS("0.5", "v.at - a.created_at") ", " SECONDS(
    "0.9", "v.at - a.created_at") " FROM chancery.events v JOIN chancery.attempts a ON a.id = v.attempt"
                                  " WHERE a.post = $1 AND v.at >= $2 AND v.at < $3 AND v.event = 'captured' AND "
                                  "v.to_state = 'captured'"
                                  " GROUP BY 1 ORDER BY 1";
constexpr const char *callWaits = "SELECT count(*), " SECONDS("0.5", "done_at - called_at") ", " SECONDS(
    "0.9", "done_at - called_at") " FROM chancery.staff_calls WHERE post = $1 AND called_at >= $2 AND called_at < $3 "
                                  "AND done_at IS NOT NULL";
constexpr const char *providersOfDay
    = "SELECT provider, method, count(*), count(*) FILTER (WHERE captured_minor IS NOT NULL),"
      " count(*) FILTER (WHERE state = 'failed') FROM chancery.attempts"
      " WHERE post = $1 AND created_at >= $2 AND created_at < $3 GROUP BY 1, 2 ORDER BY 1, 2";
constexpr const char *decisionsOfDay
    = "SELECT (SELECT count(*) FROM chancery.decisions WHERE post = $1 AND at >= $2 AND at < $3"
      " AND status IN ('approved', 'rejected')),"
      " (SELECT count(*) FROM chancery.obligations WHERE post = $1 AND decided_at IS NULL"
      " AND state IN ('paid', 'part_refunded'))";

enum Trip : std::size_t { Received, Taken, Waits, Calls, Providers, Decisions };

DayReport reportFrom(Operation::Results looked)
{
    DayReport report;
    std::map<int, DayReport::Hour> hours;
    const auto hourOf = [&](int hour) -> DayReport::Hour & {
        hours[hour].hour = hour;
        return hours[hour];
    };
    for (int row = 0; row < looked[Received].rows(); ++row)
        hourOf(static_cast<int>(looked[Received].number(row, 0))).received = looked[Received].number(row, 1);
    for (int row = 0; row < looked[Taken].rows(); ++row) {
        const PgResult &taken = looked[Taken];
        const int hour = static_cast<int>(taken.number(row, 0));
        report.takings.push_back(
            {hour, taken.text(row, 1), taken.text(row, 2), taken.number(row, 3), taken.number(row, 4)});
        hourOf(hour).paid += taken.number(row, 4);
    }
    for (const auto &[hour, figures] : hours)
        report.hours.push_back(figures);
    for (int row = 0; row < looked[Waits].rows(); ++row) {
        const PgResult &waits = looked[Waits];
        report.waiting.push_back(
            {waits.text(row, 0), waits.number(row, 1), waits.number(row, 2), waits.number(row, 3)});
    }
    if (const PgResult &calls = looked[Calls]; calls.number(0, 0) > 0)
        report.waiting.push_back({QStringLiteral("call"), calls.number(0, 0), calls.number(0, 1), calls.number(0, 2)});
    for (int row = 0; row < looked[Providers].rows(); ++row) {
        const PgResult &used = looked[Providers];
        report.providers.push_back(
            {used.text(row, 0), used.text(row, 1), used.number(row, 2), used.number(row, 3), used.number(row, 4)});
    }
    report.decided = looked[Decisions].number(0, 0);
    report.undecided = looked[Decisions].number(0, 1);
    return report;
}

} // namespace

void DayBook::read(QString post, domain::Instant from, domain::Instant to, Answer<DayReport> answer)
{
    m_ledger.read(std::make_unique<Task<DayReport>>(
        [post, from, to](PgConnection &connection) {
            const Parameters day = Parameters().text(post).instant(from).instant(to);
            for (const char *statement :
                {receivedByHour, takingsByHour, paymentWaits, callWaits, providersOfDay, decisionsOfDay})
                connection.sendOnce(statement, day);
        },
        [](Operation::Results looked, PgConnection &) -> Expected<DayReport, Error> { return reportFrom(looked); },
        std::move(answer)));
}

} // namespace chancery::ledger
