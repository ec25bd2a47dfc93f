// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/refundstatements.h"

#include "gateway/ledger/attemptcolumns.h"

// The order is that of refundFrom() in refundview.cpp.
#define REFUND                                                                                                         \
    "r.id, r.attempt, r.kind, r.state, r.version, r.currency, r.minor, r.service_minor, r.reason, r.requester,"        \
    " r.approver, r.provider_key, r.tries, r.provider_reference, array_to_string(r.past_references, ','),"             \
    " r.failure_code, r.failure_retryable, r.returned, " MS("r.sent_at") ", r.checks, " MS("r.created_at") ", " MS(    \
        "r.updated_at")

namespace chancery::ledger::statements {

const Statement insertEntry{"insert_entry",
    "INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors) SELECT u.reference, "
    "u.sequence::bigint, u.kind, u.currency, u.accounts::chancery.account[], u.minors::bigint[] FROM "
    "unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) AS u (reference, sequence, kind, "
    "currency, accounts, minors)",
    6};
const Statement settleChargebacks{"settle_chargebacks",
    "INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors)"
    " SELECT $1, $2, $3, currency, ARRAY[$4, 'chargebacks']::chancery.account[], ARRAY[sum(minor), "
    "-sum(minor)]::bigint[]"
    " FROM chancery.postings WHERE reference = $1 AND account = 'chargebacks' GROUP BY currency HAVING sum(minor) <> "
    "0"};

const Statement lockRefunds{"lock_refunds",
    "SELECT " REFUND " FROM chancery.refunds r WHERE r.attempt = $1 ORDER BY r.created_at, r.id FOR NO KEY UPDATE"};
const Statement lockAttemptOfRefund{"lock_attempt_of_refund",
    "SELECT " ATTEMPT FROM_ATTEMPTS
    "WHERE a.id = (SELECT attempt FROM chancery.refunds WHERE id = $1) FOR NO KEY UPDATE"};
const Statement lockRefundsBeside{"lock_refunds_beside",
    "SELECT " REFUND " FROM chancery.refunds r WHERE r.attempt = (SELECT attempt FROM chancery.refunds WHERE id = $1)"
    " ORDER BY r.created_at, r.id FOR NO KEY UPDATE OF r"};
const Statement findRefundKey{"find_refund_key",
    "SELECT id, attempt, body_hash FROM chancery.refunds WHERE device = $1 AND idempotency_key = $2"};
const Statement lockSurplus{"lock_surplus",
    "SELECT " ATTEMPT FROM_ATTEMPTS
    "WHERE a.state = 'surplus' ORDER BY a.updated_at LIMIT $1 FOR NO KEY UPDATE OF a SKIP LOCKED"};
const Statement lockRefundsOfSurplus{"lock_refunds_of_surplus",
    "SELECT " REFUND " FROM chancery.refunds r JOIN chancery.attempts a ON a.id = r.attempt"
    " WHERE a.state = 'surplus' FOR NO KEY UPDATE OF r SKIP LOCKED"};
const Statement lockDueRefunds{"lock_due_refunds",
    "SELECT " REFUND ", " ATTEMPT " FROM chancery.refunds r JOIN chancery.attempts a ON a.id = r.attempt"
    " JOIN chancery.obligations o ON o.application = a.application"
    " WHERE r.next_check_at <= $1 ORDER BY r.next_check_at LIMIT $2 FOR NO KEY UPDATE OF r SKIP LOCKED"};
const Statement insertRefund{"insert_refund",
    "INSERT INTO chancery.refunds (id, attempt, kind, state, version, currency, minor, service_minor, reason, "
    "requester,"
    " approver, device, idempotency_key, body_hash, provider_key, tries, provider_reference, sent_at, next_check_at)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)"};
const Statement updateRefund{"update_refund",
    "UPDATE chancery.refunds SET state = $2, version = $3, approver = $4, provider_key = $5, tries = $6,"
    " provider_reference = $7, past_references = $8, failure_code = $9, failure_retryable = $10, returned = $11,"
    " sent_at = $12, checks = $13, next_check_at = $14, updated_at = now() WHERE id = $1"};
const Statement updateRefundSchedule{"update_refund_schedule",
    "UPDATE chancery.refunds SET sent_at = CASE WHEN $2 THEN coalesce(sent_at, now()) ELSE sent_at END, checks = $3,"
    " next_check_at = $4 WHERE id = $1"};
const Statement insertRefundEvent{"insert_refund_event",
    "INSERT INTO chancery.refund_events (refund, version, event, from_state, to_state, cause, detail, "
    "provider_reference)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"};
const Statement loadRefunds{
    "load_refunds", "SELECT " REFUND " FROM chancery.refunds r WHERE r.attempt = $1 ORDER BY r.created_at, r.id"};
const Statement listWaitingRefunds{"list_waiting_refunds",
    "SELECT " REFUND ", a.application, s.name FROM chancery.refunds r JOIN chancery.attempts a ON a.id = r.attempt"
    " JOIN chancery.staff s ON s.id = r.requester"
    " WHERE r.state = 'requested' AND a.post = $1 ORDER BY r.created_at, r.id LIMIT $2"};
const Statement loadToldNumbers{"load_told_numbers",
    "SELECT DISTINCT summary ->> 'out_biz_no' FROM chancery.webhook_inbox"
    " WHERE attempt = $1 AND summary ->> 'out_biz_no' IS NOT NULL ORDER BY 1"};

std::span<const Statement> ofRefundWrites()
{
    static const Statement all[]{insertEntry, settleChargebacks, lockRefunds, lockAttemptOfRefund, lockRefundsBeside,
        findRefundKey, lockSurplus, lockRefundsOfSurplus, lockDueRefunds, insertRefund, updateRefund,
        updateRefundSchedule, insertRefundEvent};
    return all;
}

std::span<const Statement> ofRefundReads()
{
    static const Statement all[]{loadRefunds, listWaitingRefunds, loadToldNumbers};
    return all;
}

} // namespace chancery::ledger::statements
