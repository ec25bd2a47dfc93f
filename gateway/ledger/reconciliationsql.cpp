// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/reconciliationsql.h"

#include "gateway/ledger/reconciliationcolumns.h"

#define FACTS                                                                                                          \
    "reference, kind, payment, refund, order_reference, payment_reference, refund_reference, currency, minor, "        \
    "settled_currency, settled_minor, fee_currency, fee_minor, at, provider_kind"
#define FACTS_OF(t)                                                                                                    \
    t ".reference, " t ".kind, " t ".payment, " t ".refund, " t ".order_reference, " t ".payment_reference, " t        \
      ".refund_reference, " t ".currency, " t ".minor, " t ".settled_currency, " t ".settled_minor, " t                \
      ".fee_currency, " t ".fee_minor, " t ".at, " t ".provider_kind"

// Our keys first: our payment id, our refund id, the payment's reference, the order's, the refund's.
#define ATTEMPT_OF(t)                                                                                                  \
    "coalesce("                                                                                                        \
    "(SELECT a.id FROM chancery.attempts a WHERE a.id = " t ".payment AND a.provider = $1),"                           \
    "(SELECT r.attempt FROM chancery.refunds r WHERE r.id = " t ".refund),"                                            \
    "(SELECT a.id FROM chancery.attempts a WHERE a.provider = $1 AND a.payment_reference = " t                         \
    ".payment_reference ORDER BY a.created_at LIMIT 1),"                                                               \
    "(SELECT a.id FROM chancery.attempts a WHERE a.provider = $1 AND a.provider_reference = " t ".order_reference),"   \
    "(SELECT r.attempt FROM chancery.refunds r JOIN chancery.attempts a ON a.id = r.attempt AND a.provider = $1"       \
    " WHERE r.provider_reference = " t ".refund_reference ORDER BY r.created_at LIMIT 1))"

namespace chancery::ledger::reconciliationsql {

const char lock[] = "SELECT pg_try_advisory_lock(hashtextextended('chancery.reconciliation.' || $1, 0))";

const char unlock[] = "SELECT pg_advisory_unlock_all()";

const char temporaryTables[]
    = "CREATE TEMPORARY TABLE staged (n bigint NOT NULL, reference text COLLATE \"C\" NOT NULL, kind text NOT NULL,"
      " payment text NOT NULL, refund text NOT NULL, order_reference text NOT NULL, payment_reference text NOT NULL,"
      " refund_reference text NOT NULL, currency text, minor bigint, settled_currency text NOT NULL,"
      " settled_minor bigint NOT NULL, fee_currency text NOT NULL, fee_minor bigint NOT NULL,"
      " at timestamptz NOT NULL, provider_kind text NOT NULL);"
      "CREATE TEMPORARY TABLE told (LIKE staged, kept boolean NOT NULL, more boolean NOT NULL, attempt text,"
      " matter text COLLATE \"C\");"
      "CREATE TEMPORARY TABLE incoming (LIKE staged, fresh boolean NOT NULL, attempt text,"
      " matter text COLLATE \"C\" NOT NULL);"
      "CREATE TEMPORARY TABLE matters (matter text COLLATE \"C\" PRIMARY KEY);"
      "CREATE TEMPORARY TABLE judged_lines (n bigint NOT NULL, reference text COLLATE \"C\" NOT NULL,"
      " kind text NOT NULL, outcome text NOT NULL, movement text);"
      "CREATE TEMPORARY TABLE judged_movements (key text NOT NULL, attempt text NOT NULL, outcome text NOT NULL,"
      " line_reference text, line_kind text, at timestamptz NOT NULL);"
      "CREATE TEMPORARY TABLE found (id text NOT NULL, kind text NOT NULL, subject text NOT NULL, matter text NOT NULL,"
      " facts text NOT NULL, facts_sha256 bytea NOT NULL)";

const char claim[]
    = "UPDATE chancery.reconciliations SET state = 'running', started_at = now(), tries = tries + 1, lines = 0,"
      " unreadable = 0, finished_at = NULL WHERE id = (SELECT id FROM chancery.reconciliations WHERE provider = $1"
      " AND (state = 'running' OR (state = 'requested' AND next_try_at <= $2)) ORDER BY requested_at, id LIMIT 1)"
      " RETURNING " CHANCERY_RUN_COLUMNS;

const char emptyTables[] = "TRUNCATE staged, told, incoming, matters, judged_lines, judged_movements, found";

const char copyStaged[] = "COPY staged (n, " FACTS ") FROM STDIN";

const char progress[]
    = "UPDATE chancery.reconciliations SET lines = $3, unreadable = $4 WHERE provider = $1 AND id = $2";

// What holds the lines of one payment together. Lines that belong to an attempt stay there.
const char placeTold[] = "UPDATE told t SET (attempt, matter) = (SELECT a.attempt, coalesce(a.attempt,"
                         " 'payment:' || nullif(t.payment_reference, ''), 'order:' || nullif(t.order_reference, ''),"
                         " 'line:' || t.kind || ':' || t.reference) FROM (SELECT " ATTEMPT_OF(
                             "t") " AS attempt) a) WHERE t.matter IS NULL";

// A capture there and none here, unless what came in has gone back already. What was known and says no more than before
// was asked about before.
const char strays[] = "SELECT t.attempt FROM told t JOIN chancery.attempts a ON a.id = t.attempt AND a.provider = $1"
                      " WHERE a.captured_minor IS NULL AND t.kind IN ('capture', 'refund') AND (t.more OR NOT t.kept)"
                      " GROUP BY t.attempt"
                      " HAVING sum(CASE t.kind WHEN 'capture' THEN coalesce(t.minor, t.settled_minor)"
                      " ELSE -coalesce(t.minor, t.settled_minor) END) > 0 ORDER BY t.attempt LIMIT $2";

const char adoptOrphans[]
    = "WITH adopted AS (UPDATE chancery.reconciliation_lines l SET attempt = o.attempt, matter = o.attempt"
      " FROM (SELECT provider, reference, kind, " ATTEMPT_OF(
          "u") " AS attempt FROM chancery.reconciliation_lines u"
               " WHERE u.provider = $1 AND u.attempt IS NULL AND u.outcome = 'missing_here') o"
               " WHERE l.provider = o.provider AND l.reference = o.reference AND l.kind = o.kind AND o.attempt IS NOT "
               "NULL"
               " RETURNING l.matter)"
               " INSERT INTO matters SELECT DISTINCT matter FROM adopted ON CONFLICT DO NOTHING";

const char fillMatters[]
    = "INSERT INTO matters SELECT matter FROM incoming"
      " UNION SELECT l.matter FROM staged s JOIN chancery.reconciliation_lines l ON l.provider = $1"
      " AND l.reference = s.reference AND l.kind = s.kind"
      " UNION SELECT a.id FROM chancery.reconciliations r JOIN chancery.events e ON e.at >= r.from_at AND e.at < "
      "r.to_at"
      " JOIN chancery.attempts a ON a.id = e.attempt AND a.provider = $1 WHERE r.id = $2"
      " AND (e.to_state IN ('captured', 'surplus') OR e.event IN ('given_back', 'dispute_opened', 'dispute_won'))"
      " UNION SELECT f.attempt FROM chancery.reconciliations r JOIN chancery.refund_events e ON e.at >= r.from_at"
      " AND e.at < r.to_at JOIN chancery.refunds f ON f.id = e.refund JOIN chancery.attempts a ON a.id = f.attempt"
      " AND a.provider = $1 WHERE r.id = $2 AND e.to_state = 'done'"
      " UNION SELECT attempt FROM chancery.reconciliation_movements WHERE provider = $1"
      " AND outcome IN ('pending', 'missing_there', 'different')"
      " UNION SELECT matter FROM chancery.reconciliation_exceptions WHERE provider = $1 AND state = 'open'"
      " ON CONFLICT DO NOTHING";

// A line of a kind that nobody knew, told again since it is known.
#define KNOWN_BY_NOW                                                                                                   \
    " WHERE l.kind <> 'unknown' OR NOT EXISTS (SELECT FROM chancery.reconciliation_lines o WHERE o.provider = $1"      \
    " AND o.reference = l.reference AND o.kind <> 'unknown' UNION ALL SELECT FROM incoming o"                          \
    " WHERE o.reference = l.reference AND o.kind <> 'unknown')"
const char declareLines[]
    = "DECLARE lines NO SCROLL CURSOR FOR SELECT l.n, l.matter, l.attempt IS NOT NULL, l.reference, l.kind, l.payment,"
      " l.refund, l.order_reference, l.payment_reference, l.refund_reference, l.currency, l.minor, l.settled_currency,"
      " l.settled_minor, l.fee_currency, l.fee_minor, " MS(
          "l.at") ", l.provider_kind FROM (SELECT 0::bigint AS n, k.matter, "
                  "k.attempt, " FACTS_OF("k") " FROM matters m JOIN "
                                              "chancery.reconciliation_lines k ON "
                                              "k.provider = $1 AND k.matter = m.matter"
                                              " UNION ALL SELECT n, matter, "
                                              "attempt, " FACTS " FROM incoming) l" KNOWN_BY_NOW
                                              " ORDER BY l.matter, l.reference COLLATE "
                                              "\"C\", l.kind, l.n";

// Our books' movements. What is kept of an attempt is looked up for the matters of this run only.
const char declareMovements[]
    = "DECLARE movements NO SCROLL CURSOR FOR SELECT v.key, v.kind, v.attempt, v.refund, v.order_reference,"
      " v.payment_reference, v.refund_reference, v.currency, v.minor, " MS(
          "v.at") ", (v.at >= $2 AND v.at < $3)"
                  " OR EXISTS (SELECT FROM chancery.reconciliation_movements k WHERE k.provider = $1 AND k.key = v.key)"
                  " FROM ("
                  "SELECT 'capture:' || a.id AS key, 'capture' AS kind, a.id AS attempt, '' AS refund, "
                  "a.provider_reference AS"
                  " order_reference, a.payment_reference, '' AS refund_reference, a.captured_currency AS currency,"
                  " a.captured_minor AS minor, e.at FROM matters m JOIN chancery.attempts a ON a.id = m.matter AND "
                  "a.provider = $1"
                  " CROSS JOIN LATERAL (SELECT min(at) AS at FROM chancery.events WHERE attempt = a.id"
                  " AND (to_state IN ('captured', 'surplus') OR event = 'given_back')) e"
                  " WHERE a.captured_minor > 0 AND e.at IS NOT NULL"
                  // What an order that its provider called off gave back, less what refunds of ours account for.
                  " UNION ALL "
                  "SELECT 'given_back:' || a.id, 'refund', a.id, '', a.provider_reference, a.payment_reference, '',"
                  " a.captured_currency, a.captured_minor - r.minor, e.at FROM matters m JOIN chancery.attempts a"
                  " ON a.id = m.matter AND a.provider = $1 JOIN chancery.events e ON e.attempt = a.id"
                  " AND e.event = 'given_back' AND e.from_state <> e.to_state CROSS JOIN LATERAL"
                  " (SELECT coalesce(sum(f.minor), 0)::bigint AS minor FROM chancery.refunds f WHERE f.attempt = a.id"
                  " AND f.state = 'done') r WHERE a.captured_minor > r.minor"
                  " UNION ALL "
                  "SELECT CASE e.event WHEN 'dispute_opened' THEN 'dispute:' ELSE 'dispute_won:' END || a.id || ':' || "
                  "e.version,"
                  " CASE e.event WHEN 'dispute_opened' THEN 'dispute' ELSE 'dispute_won' END, a.id, '', "
                  "a.provider_reference,"
                  " a.payment_reference, '', NULL, NULL, e.at FROM matters m JOIN chancery.attempts a ON a.id = "
                  "m.matter"
                  " AND a.provider = $1 JOIN chancery.events e ON e.attempt = a.id AND e.event IN ('dispute_opened', "
                  "'dispute_won')"
                  " UNION ALL "
                  "SELECT 'refund:' || f.id, 'refund', a.id, f.id, a.provider_reference, a.payment_reference,"
                  " f.provider_reference, f.currency, f.minor, e.at FROM matters m JOIN chancery.attempts a ON a.id = "
                  "m.matter"
                  " AND a.provider = $1 JOIN chancery.refunds f ON f.attempt = a.id AND f.state = 'done'"
                  " CROSS JOIN LATERAL (SELECT max(at) AS at FROM chancery.refund_events WHERE refund = f.id"
                  " AND to_state = 'done') e"
                  ") v ORDER BY v.attempt COLLATE \"C\", v.key COLLATE \"C\"";

const char fetchLines[] = "FETCH FORWARD 4000 FROM lines";
const char fetchMovements[] = "FETCH FORWARD 4000 FROM movements";
const char copyJudgedLines[] = "COPY judged_lines FROM STDIN";
const char copyJudgedMovements[] = "COPY judged_movements FROM STDIN";
const char copyFound[] = "COPY found FROM STDIN";

const char insertLines[]
    = "INSERT INTO chancery.reconciliation_lines (provider, " FACTS ", matter, attempt, outcome, movement, run)"
      " SELECT $1, " FACTS_OF("i") ", i.matter, i.attempt, j.outcome, j.movement, $2"
                                   " FROM incoming i JOIN judged_lines j ON j.n = i.n WHERE i.fresh";

// Once, with the line that tells of it. A fee that came back is posted the other way round. Of a line that nobody
// understands nothing is booked.
const char postFees[]
    = "INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors)"
      " SELECT $1 || ':' || f.kind || ':' || f.reference, 0, 'provider_fee', f.currency,"
      " ARRAY['provider_fees', 'provider_clearing:' || $1]::chancery.account[], ARRAY[f.minor, -f.minor]"
      " FROM (SELECT kind, reference, CASE kind WHEN 'fee' THEN settled_currency ELSE fee_currency END AS currency,"
      " CASE kind WHEN 'fee' THEN settled_minor ELSE fee_minor END AS minor FROM incoming WHERE fresh"
      " AND kind <> 'unknown') f WHERE f.minor <> 0 ON CONFLICT DO NOTHING";

const char updateLines[]
    = "UPDATE chancery.reconciliation_lines l SET outcome = j.outcome, movement = j.movement FROM judged_lines j"
      " WHERE j.n = 0 AND l.provider = $1 AND l.reference = j.reference AND l.kind = j.kind"
      " AND (l.outcome, l.movement) IS DISTINCT FROM (j.outcome, j.movement)";

const char upsertMovements[]
    = "INSERT INTO chancery.reconciliation_movements AS m (provider, key, attempt, outcome, line_reference, line_kind,"
      " at, run) SELECT $1, key, attempt, outcome, line_reference, line_kind, at, $2 FROM judged_movements"
      " ON CONFLICT (provider, key) DO UPDATE SET outcome = excluded.outcome, line_reference = excluded.line_reference,"
      " line_kind = excluded.line_kind, run = excluded.run WHERE (m.outcome, m.line_reference, m.line_kind)"
      " IS DISTINCT FROM (excluded.outcome, excluded.line_reference, excluded.line_kind)";

const char insertExceptions[]
    = "WITH x AS (INSERT INTO chancery.reconciliation_exceptions AS x (id, provider, kind, subject, matter, attempt, "
      "owner, facts,"
      " facts_sha256, run) SELECT DISTINCT ON (f.subject, f.kind, f.facts_sha256) f.id, $1, f.kind, f.subject, "
      "f.matter, a.id, coalesce(a.post, ''), f.facts::json,"
      " f.facts_sha256, $2 FROM found f LEFT JOIN chancery.attempts a ON a.id = f.matter"
      " ON CONFLICT (provider, subject, kind, facts_sha256) DO UPDATE SET state = 'open', resolution = NULL,"
      " reason = NULL, resolved_by = NULL, resolved_at = NULL, run = excluded.run, matter = excluded.matter,"
      " attempt = excluded.attempt, owner = excluded.owner WHERE x.resolution = 'cleared'"
      " RETURNING x.*) SELECT " CHANCERY_EXCEPTION_COLUMNS ", count(*) OVER () FROM x ORDER BY x.id LIMIT 1000";

// Every open exception's matter was looked at, so what was not found again is gone. What a provider told in two ways
// shows only while its statement is being read: that one waits for a person.
const char clearExceptions[]
    = "UPDATE chancery.reconciliation_exceptions x SET state = 'resolved', resolution = 'cleared',"
      " reason = 'no longer found', resolved_by = 'reconciliation', resolved_at = now()"
      " WHERE x.provider = $1 AND x.state = 'open' AND x.kind <> 'restated' AND NOT EXISTS (SELECT FROM found f"
      " WHERE f.subject = x.subject AND f.kind = x.kind AND f.facts_sha256 = x.facts_sha256)";

const char counts[]
    = "SELECT json_build_object('lines', (SELECT coalesce(json_object_agg(outcome, n), '{}') FROM (SELECT j.outcome,"
      " count(*) AS n FROM staged s JOIN chancery.reconciliation_lines j ON j.provider = $1"
      " AND j.reference = s.reference AND j.kind = s.kind GROUP BY j.outcome ORDER BY 1) o), 'movements', (SELECT"
      " coalesce(json_object_agg(outcome, n), '{}') FROM (SELECT outcome, count(*) AS n FROM judged_movements"
      " GROUP BY outcome ORDER BY 1) o), 'repeated', (SELECT count(*) - count(DISTINCT (reference, kind)) FROM staged),"
      " 'restated', (SELECT count(*) FROM found WHERE kind = 'restated'), 'exceptions', (SELECT count(*) FROM found))";

const char finish[]
    = "UPDATE chancery.reconciliations SET state = 'done', finished_at = now(), error = '', counts = $3::text::json,"
      " lines = $4, unreadable = $5 WHERE provider = $1 AND id = $2 RETURNING " CHANCERY_RUN_COLUMNS;
const char putOff[] = "UPDATE chancery.reconciliations SET state = 'requested', error = $3, next_try_at = $4"
                      " WHERE provider = $1 AND id = $2";
const char giveUp[] = "UPDATE chancery.reconciliations SET state = 'failed', error = $3, finished_at = now()"
                      " WHERE provider = $1 AND id = $2";

} // namespace chancery::ledger::reconciliationsql
