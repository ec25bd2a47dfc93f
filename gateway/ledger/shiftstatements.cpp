// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/shiftstatements.h"

#include "gateway/ledger/attemptcolumns.h"

// The order is that of shiftFrom() in shiftrow.cpp.
#define WRONG_LINES                                                                                                    \
    "(SELECT count(*) FROM chancery.shift_lines n WHERE n.shift = s.id AND n.counted_minor <> n.expected_minor)"
#define SHIFT_COLUMNS                                                                                                  \
    "s.id, s.post, s.staff, c.name, s.device, d.name, s.state, s.version, " MS("s.opened_at") ", " MS(                 \
        "s.closed_at") ", s.closer, l.name, s.signer, g.name, " MS("s.signed_at") ", s.note, " WRONG_LINES             \
                                                                                  ", " MS("now()") ", " MICROS(        \
                                                                                      "s.opened_at")
#define SHIFT                                                                                                          \
    "SELECT " SHIFT_COLUMNS " FROM chancery.shifts s JOIN chancery.staff c ON c.id = s.staff"                          \
    " JOIN chancery.devices d ON d.id = s.device LEFT JOIN chancery.staff l ON l.id = s.closer"                        \
    " LEFT JOIN chancery.staff g ON g.id = s.signer "
// What was taken at the shift's machine while it lasted, cash aside: webhooks name no clerk, and a machine has one.
#define TAKEN                                                                                                          \
    " FROM chancery.shifts s JOIN chancery.events e ON e.event = 'captured' AND e.to_state = 'captured'"               \
    " AND e.at >= s.opened_at AND e.at < coalesce(s.closed_at, 'infinity') JOIN chancery.attempts a"                   \
    " ON a.id = e.attempt AND a.device = s.device AND a.provider <> 'cash' WHERE s.id = $1 "

namespace chancery::ledger::statements {

const Statement lockTill{"lock_till",
    "SELECT id, state FROM chancery.shifts WHERE device = $1 AND staff = $2 AND state IN ('open', 'paused') FOR SHARE"};
const Statement lockReceiptSeries{"lock_receipt_series",
    "SELECT last FROM chancery.receipt_series WHERE post = $1"
    " AND year = extract(year FROM now() AT TIME ZONE 'UTC')::integer FOR NO KEY UPDATE"};
const Statement beginReceiptSeries{
    "begin_receipt_series", "INSERT INTO chancery.receipt_series (post, year, last) VALUES ($1, $2, $3)"};
const Statement nextReceiptNumber{
    "next_receipt_number", "UPDATE chancery.receipt_series SET last = $3 WHERE post = $1 AND year = $2"};
const Statement insertCashMovement{"insert_cash_movement",
    "INSERT INTO chancery.cash_movements (post, year, number, kind, attempt, refund, shift, staff, device, currency,"
    " minor, tendered_minor, change_minor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};
const Statement cashInTill{"cash_in_till",
    "SELECT (coalesce((SELECT f.minor FROM chancery.shift_floats f WHERE f.shift = s.id AND f.currency = r.currency), "
    "0)"
    " + coalesce((SELECT sum(CASE m.kind WHEN 'payment' THEN m.minor ELSE -m.minor END) FROM chancery.cash_movements m"
    " WHERE m.shift = s.id AND m.currency = r.currency), 0))::bigint FROM chancery.shifts s, chancery.refunds r"
    " WHERE s.device = $1 AND s.staff = $2 AND s.state IN ('open', 'paused') AND r.id = $3"};
const Statement payOutOf{"pay_out_of", "SELECT staff, device FROM chancery.cash_movements WHERE refund = $1"};

const Statement lockLiveShifts{"lock_live_shifts",
    SHIFT
    "WHERE (s.staff = $1 OR s.device = $2) AND s.state IN ('open', 'paused') ORDER BY s.id FOR NO KEY UPDATE OF s"};
const Statement floatsOfLive{"floats_of_live",
    "SELECT f.currency, f.minor FROM chancery.shift_floats f JOIN chancery.shifts s ON s.id = f.shift"
    " WHERE s.staff = $1 AND s.device = $2 AND s.state IN ('open', 'paused') ORDER BY f.currency"};
const Statement lockShift{"lock_shift", SHIFT "WHERE s.id = $1 AND s.post = $2 FOR NO KEY UPDATE OF s"};
const Statement insertShift{"insert_shift",
    "INSERT INTO chancery.shifts (id, post, staff, device, state, version) VALUES ($1, $2, $3, $4, 'open', 1)"};
const Statement insertShiftFloat{
    "insert_shift_float", "INSERT INTO chancery.shift_floats (shift, currency, minor) VALUES ($1, $2, $3)"};
const Statement insertShiftEvent{"insert_shift_event",
    "INSERT INTO chancery.shift_events (shift, version, event, from_state, to_state, staff, device)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const Statement moveShift{"move_shift", "UPDATE chancery.shifts SET state = $2, version = version + 1 WHERE id = $1"};
const Statement closeShift{"close_shift",
    "UPDATE chancery.shifts SET state = 'closed', version = version + 1, closed_at = now(), closer = $2 WHERE id = $1"};
const Statement signShift{"sign_shift",
    "UPDATE chancery.shifts SET state = 'signed', version = version + 1, signed_at = now(), signer = $2, note = $3"
    " WHERE id = $1"};
const Statement insertShiftLine{"insert_shift_line",
    "INSERT INTO chancery.shift_lines (shift, method, currency, float_minor, taken_minor, returned_minor, payments,"
    " refunds, expected_minor, counted_minor, explanation) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};

const Statement loadShift{"load_shift", SHIFT "WHERE s.id = $1 AND s.post = $2"};
const Statement liveShiftOf{
    "live_shift_of", "SELECT id FROM chancery.shifts WHERE staff = $1 AND post = $2 AND state IN ('open', 'paused')"};
const Statement shiftFloats{
    "shift_floats", "SELECT currency, minor FROM chancery.shift_floats WHERE shift = $1 ORDER BY currency"};
const Statement shiftExpected{"shift_expected",
    "SELECT method, currency, sum(float)::bigint, sum(taken)::bigint, sum(returned)::bigint, sum(payments)::bigint,"
    " sum(refunds)::bigint FROM (SELECT 'cash' AS method, currency, minor AS float, 0 AS taken, 0 AS returned,"
    " 0 AS payments, 0 AS refunds FROM chancery.shift_floats WHERE shift = $1"
    " UNION ALL SELECT 'cash', currency, 0, CASE kind WHEN 'payment' THEN minor ELSE 0 END,"
    " CASE kind WHEN 'refund' THEN minor ELSE 0 END, CASE kind WHEN 'payment' THEN 1 ELSE 0 END,"
    " CASE kind WHEN 'refund' THEN 1 ELSE 0 END FROM chancery.cash_movements WHERE shift = $1"
    " UNION ALL SELECT a.method, a.captured_currency, 0, a.captured_minor, 0, 1, 0" TAKEN
    " UNION ALL SELECT a.method, r.currency, 0, 0, r.minor, 0, 1 FROM chancery.shifts s JOIN chancery.refund_events e"
    " ON e.to_state = 'done' AND e.at >= s.opened_at AND e.at < coalesce(s.closed_at, 'infinity') JOIN "
    "chancery.refunds r"
    " ON r.id = e.refund AND r.device = s.device AND r.requester = s.staff JOIN chancery.attempts a ON a.id = r.attempt"
    " AND a.provider <> 'cash' WHERE s.id = $1) t GROUP BY method, currency ORDER BY method <> 'cash', method, "
    "currency"};
const Statement shiftCounted{"shift_counted",
    "SELECT method, currency, float_minor, taken_minor, returned_minor, payments, refunds, counted_minor, explanation"
    " FROM chancery.shift_lines WHERE shift = $1 ORDER BY method <> 'cash', method, currency"};
// Lines are found by what holds a payment's lines together, which has an index.
const Statement shiftStated{"shift_stated",
    "SELECT method, currency, count(stated), coalesce(sum(stated), 0)::bigint, count(*) - count(stated)"
    " FROM (SELECT a.method, a.captured_currency AS currency, (SELECT n.minor FROM chancery.reconciliation_lines n"
    " WHERE n.provider = a.provider AND n.matter = a.id AND n.attempt = a.id AND n.kind = 'capture'"
    " AND n.currency = a.captured_currency ORDER BY n.at LIMIT 1) AS stated" TAKEN ") t GROUP BY method, currency"};
const Statement shiftEvents{"shift_events",
    "SELECT e.event, e.staff, p.name, " MS(
        "e.at") " FROM chancery.shift_events e JOIN chancery.staff p ON p.id = e.staff"
                " WHERE e.shift = $1 ORDER BY e.version"};
// NULL parameters do not filter. The cursor is (microseconds, id) of the last row of the page before.
const Statement listShifts{"list_shifts",
    SHIFT "WHERE s.post = $1 AND ($2::text IS NULL OR s.staff = $2) AND ($3::text IS NULL OR s.state = $3)"
          " AND ($4::timestamptz IS NULL OR s.opened_at >= $4) AND ($5::timestamptz IS NULL OR s.opened_at < $5)"
          " AND ($6::bigint IS NULL OR (s.opened_at, s.id) < (timestamptz 'epoch' + $6 * interval '1 microsecond', $7))"
          " ORDER BY s.opened_at DESC, s.id DESC LIMIT $8"};

std::span<const Statement> ofShiftWrites()
{
    static const Statement all[]{lockTill, lockReceiptSeries, beginReceiptSeries, nextReceiptNumber, insertCashMovement,
        cashInTill, payOutOf, lockLiveShifts, floatsOfLive, lockShift, insertShift, insertShiftFloat, insertShiftEvent,
        moveShift, closeShift, signShift, insertShiftLine, shiftFloats, shiftExpected};
    return all;
}

std::span<const Statement> ofShiftReads()
{
    static const Statement all[]{
        loadShift, liveShiftOf, shiftFloats, shiftExpected, shiftCounted, shiftStated, shiftEvents, listShifts};
    return all;
}

} // namespace chancery::ledger::statements
