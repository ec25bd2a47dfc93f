// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/reconciliationbooksql.h"

#include "gateway/ledger/reconciliationcolumns.h"

namespace chancery::ledger::reconciliationbooksql {

const char findSame[]
    = "SELECT " CHANCERY_RUN_COLUMNS " FROM chancery.reconciliations WHERE provider = $1 AND day = $2::text::date"
      " AND (id = $3 OR state IN ('requested', 'running') OR (cause = 'schedule' AND $4 = 'schedule'))"
      " ORDER BY id = $3 DESC, state IN ('requested', 'running') DESC LIMIT 1";
const char insertRun[]
    = "INSERT INTO chancery.reconciliations (id, provider, day, from_at, to_at, cause, requested_by, requested_at,"
      " next_try_at) VALUES ($1, $2, $3::text::date, $4, $5, $6, $7, $8, $8)";
const char loadRun[] = "SELECT " CHANCERY_RUN_COLUMNS " FROM chancery.reconciliations WHERE id = $1";
// As for the history of payments: NULL does not filter, the cursor is the last row of the page before.
const char listRuns[] = "SELECT " CHANCERY_RUN_COLUMNS ", " MICROS(
    "requested_at") " FROM chancery.reconciliations"
                    " WHERE ($1::text IS NULL OR provider = $1) AND ($2::text IS NULL OR day = $2::text::date) AND "
                    "($3::bigint IS NULL"
                    " OR (requested_at, id) < (timestamptz 'epoch' + $3 * interval '1 microsecond', $4))"
                    " ORDER BY requested_at DESC, id DESC LIMIT $5";
const char listExceptions[] = "SELECT " CHANCERY_EXCEPTION_COLUMNS ", " MICROS(
    "x.opened_at") " FROM chancery.reconciliation_exceptions x WHERE ($1::text IS NULL OR x.owner IN ('', $1))"
                   " AND ($2::text IS NULL OR x.run = $2) AND ($3::text IS NULL OR x.state = $3) AND ($4::bigint IS "
                   "NULL"
                   " OR (x.opened_at, x.id) < (timestamptz 'epoch' + $4 * interval '1 microsecond', $5))"
                   " ORDER BY x.opened_at DESC, x.id DESC LIMIT $6";
const char lockException[] = "SELECT " CHANCERY_EXCEPTION_COLUMNS ", " MS(
    "now()") " FROM chancery.reconciliation_exceptions x WHERE x.id = $1 FOR NO KEY UPDATE";
const char resolveException[] = "UPDATE chancery.reconciliation_exceptions SET state = 'resolved', resolution = $2, "
                                "reason = $3, resolved_by = $4,"
                                " resolved_at = now() WHERE id = $1";
const char standing[] = "SELECT r.provider, " MS(
    "max(r.finished_at) FILTER (WHERE r.state = 'done')") ", (SELECT count(*) FROM"
                                                          " chancery.reconciliation_exceptions x WHERE x.provider = "
                                                          "r.provider AND x.state = 'open')"
                                                          " FROM chancery.reconciliations r GROUP BY r.provider ORDER "
                                                          "BY r.provider";
const char waiting[] = "SELECT DISTINCT provider FROM chancery.reconciliations WHERE state = 'running'"
                       " OR (state = 'requested' AND next_try_at <= $1) ORDER BY provider";

// What the provider moved is summed as the payer was charged, or as it was settled where the statement tells no more.
// Who took it: cash names its clerk; else whoever had the machine then.
#define CLERK_OF_CAPTURE                                                                                               \
    "coalesce((SELECT m.staff FROM chancery.cash_movements m WHERE m.attempt = a.id AND m.kind = 'payment'),"          \
    " (SELECT s.staff FROM chancery.shifts s WHERE s.device = a.device AND s.opened_at <= e.at"                        \
    " AND (s.closed_at IS NULL OR e.at < s.closed_at) ORDER BY s.opened_at DESC LIMIT 1), '')"

const char shift[]
    = "SELECT side, method, kind, clerk, currency, count(*), sum(minor)::bigint FROM ("
      "SELECT 'ours' AS side, a.method, 'captured' AS kind, " CLERK_OF_CAPTURE
      " AS clerk, a.captured_currency AS currency,"
      " a.captured_minor AS minor FROM chancery.events e JOIN chancery.attempts a ON a.id = e.attempt AND a.post = $1"
      " WHERE e.at >= $2 AND e.at < $3 AND e.event = 'captured'"
      " UNION ALL SELECT 'ours', a.method, 'refunded', coalesce((SELECT m.staff FROM chancery.cash_movements m"
      " WHERE m.refund = r.id), r.requester, ''), r.currency, r.minor"
      " FROM chancery.refund_events e JOIN chancery.refunds r ON r.id = e.refund JOIN chancery.attempts a"
      " ON a.id = r.attempt AND a.post = $1 WHERE e.at >= $2 AND e.at < $3 AND e.to_state = 'done'"
      " UNION ALL SELECT 'provider', a.method, CASE l.kind WHEN 'capture' THEN 'captured' WHEN 'refund' THEN 'refunded'"
      " ELSE 'disputed' END, CASE l.kind WHEN 'capture' THEN coalesce((SELECT " CLERK_OF_CAPTURE
      " FROM chancery.events e WHERE e.attempt = a.id AND e.event = 'captured' LIMIT 1), '') ELSE '' END, "
      "coalesce(l.currency, l.settled_currency), coalesce(l.minor, l.settled_minor)"
      " FROM chancery.reconciliation_lines l JOIN chancery.attempts a ON a.id = l.attempt AND a.post = $1"
      " WHERE l.at >= $2 AND l.at < $3 AND l.kind IN ('capture', 'refund', 'dispute')"
      " UNION ALL SELECT 'provider', a.method, 'fee', '', l.fee_currency, l.fee_minor"
      " FROM chancery.reconciliation_lines l JOIN chancery.attempts a ON a.id = l.attempt AND a.post = $1"
      " WHERE l.at >= $2 AND l.at < $3 AND l.fee_minor <> 0) t"
      " GROUP BY side, method, kind, clerk, currency ORDER BY side, method, currency, kind, clerk";

} // namespace chancery::ledger::reconciliationbooksql
