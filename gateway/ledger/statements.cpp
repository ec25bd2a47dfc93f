// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/statements.h"

#include "gateway/ledger/attemptcolumns.h"
#include "gateway/ledger/applicationstatements.h"
#include "gateway/ledger/correctionstatements.h"
#include "gateway/ledger/feedstatements.h"
#include "gateway/ledger/machinestatements.h"
#include "gateway/ledger/mergestatements.h"
#include "gateway/ledger/noticestatements.h"
#include "gateway/ledger/recordstatements.h"
#include "gateway/ledger/refundstatements.h"
#include "gateway/ledger/shiftstatements.h"
#include "gateway/ledger/staffcallstatements.h"
#include "gateway/ledger/staffstatements.h"

#include <initializer_list>
#include <vector>

namespace chancery::ledger::statements {

const Statement notify{"notify", "SELECT pg_notify('chancery_payments', $1)"};
const Statement transactionTime{"transaction_time", "SELECT " MS("now()")};

// Looked up for all who ask at once (Statement::asked). LATERAL and OFFSET 0: one after the other by the index,
// whatever the tables were like when the plan was made.
#define EACH(arrays, names)                                                                                            \
    "SELECT u.n, x.* FROM unnest(" arrays ") WITH ORDINALITY AS u (" names ", n) CROSS JOIN LATERAL ("
#define ASKED ") x"

const Statement lockAttempt{"lock_attempt",
    EACH("$1::text[]", "id") "SELECT " ATTEMPT FROM_ATTEMPTS "WHERE a.id = u.id FOR NO KEY UPDATE OF a, o" ASKED, 0,
    false, 0, 6};
const Statement lockAttemptByReference{"lock_attempt_by_reference",
    "SELECT " ATTEMPT FROM_ATTEMPTS "WHERE a.provider = $1 AND a.provider_reference = $2 FOR NO KEY UPDATE"};
const Statement lockAttemptByPayment{"lock_attempt_by_payment",
    "SELECT " ATTEMPT FROM_ATTEMPTS "WHERE a.provider = $1 AND a.payment_reference = $2 ORDER BY a.created_at DESC"
    " LIMIT 1 FOR NO KEY UPDATE"};
const Statement lockAttemptsInTheWay{"lock_attempts_in_the_way",
    EACH("$1::text[]",
        "application") "SELECT " ATTEMPT FROM_ATTEMPTS "WHERE a.application = u.application AND (a.state IN "
                       "('created', 'submitting', 'unknown', 'open', 'closing')"
                       " OR (a.attached AND a.state IN ('captured', 'part_refunded', 'disputed', 'charged_back')))"
                       " FOR NO KEY UPDATE OF a, o" ASKED,
    0, false, 0, 5};
// By two indexes and no sort of all that is due: after an outage that can be a day's orders, and is asked for every
// second.
const Statement lockDueAttempts{"lock_due_attempts",
    "SELECT " ATTEMPT FROM_ATTEMPTS "WHERE a.id = ANY (ARRAY("
    "(SELECT id FROM chancery.attempts WHERE state = 'unknown' AND next_check_at <= $1 ORDER BY next_check_at LIMIT $2)"
    " UNION ALL (SELECT id FROM chancery.attempts WHERE next_check_at <= $1 ORDER BY next_check_at LIMIT $2)))"
    " ORDER BY (a.state = 'unknown') DESC, a.next_check_at LIMIT $2 FOR NO KEY UPDATE OF a SKIP LOCKED"};
const Statement lockUnfinishedAttempts{"lock_unfinished_attempts",
    "SELECT " ATTEMPT FROM_ATTEMPTS "WHERE a.state IN ('submitting', 'unknown') ORDER BY a.created_at"
    " LIMIT $1 FOR NO KEY UPDATE OF a SKIP LOCKED"};
const Statement lockObligation{"lock_obligation",
    EACH("$1::text[]", "application") "SELECT state FROM chancery.obligations o WHERE o.application = u.application "
                                      "FOR NO KEY UPDATE" ASKED,
    0, false, 0, 4};
const Statement findKey{"find_key",
    EACH("$1::text[], $2::text[]", "device, key") "SELECT k.body_hash, k.answer_status, k.answer_body, " ATTEMPT
                                                  " FROM chancery.idempotency_keys k"
                                                  " JOIN chancery.attempts a ON a.id = k.attempt JOIN "
                                                  "chancery.obligations o ON o.application = a.application"
                                                  " WHERE k.device = u.device AND k.key = u.key OFFSET 0" ASKED,
    0, false, 0, 2};
const Statement countCreates{"count_creates",
    EACH("$1::text[], $2::text[]",
        "device, application") "SELECT count(*), ceil(extract(epoch FROM min(created_at) + interval '15 minutes' - "
                               "now()))::bigint, " MS("now()") " FROM (SELECT created_at FROM "
                                                               "chancery.idempotency_keys k"
                                                               " WHERE k.device || ' ' || k.application = u.device || "
                                                               "' ' || u.application"
                                                               " AND created_at > now() - interval '15 minutes' ORDER "
                                                               "BY created_at DESC LIMIT 5) recent" ASKED,
    0, false, 0, 7};
// Where rows are found by what an array says, it is said twice (= ANY): a plan made while the table is empty would read
// all of it and look into the array for each row, and go on so while it grows.
const Statement insertObligation{"insert_obligation",
    "INSERT INTO chancery.obligations (application, post) SELECT u.application, u.post FROM unnest($1::text[], "
    "$2::text[]) AS u (application, post)",
    1};
const Statement updateObligation{"update_obligation",
    "UPDATE chancery.obligations t SET state = u.state, updated_at = now() FROM unnest($1::text[], $2::text[]) AS u "
    "(application, state) WHERE t.application = u.application AND t.application = ANY ($1::text[])",
    7, false, 1};
const Statement insertAttempt{"insert_attempt",
    "INSERT INTO chancery.attempts (id, application, device, post, state, version, provider, method, locale, currency, "
    "total_minor, quote, request, provider_key, account, livemode, link_token, expires_at, provider_end, "
    "next_check_at, provider_reference) SELECT u.id, u.application, u.device, u.post, u.state, u.version::bigint, "
    "u.provider, u.method, u.locale, u.currency, u.total_minor::bigint, u.quote, u.request, u.provider_key, u.account, "
    "u.livemode::boolean, u.link_token, u.expires_at::timestamptz, u.provider_end::timestamptz, "
    "u.next_check_at::timestamptz, u.provider_reference FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], "
    "$5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::bytea[], $13::bytea[], "
    "$14::text[], $15::text[], $16::text[], $17::text[], $18::text[], $19::text[], $20::text[], $21::text[]) AS u (id, "
    "application, device, post, state, version, provider, method, locale, currency, total_minor, quote, request, "
    "provider_key, account, livemode, link_token, expires_at, provider_end, next_check_at, provider_reference)",
    2};
const Statement updateAttempt{"update_attempt",
    "UPDATE chancery.attempts t SET state = u.state, version = u.version::bigint, captured_currency = "
    "u.captured_currency, captured_minor = u.captured_minor::bigint, refunded_minor = u.refunded_minor::bigint, "
    "provider_reference = u.provider_reference, payment_reference = u.payment_reference, url = u.url, qr_code = "
    "u.qr_code, failure_code = u.failure_code, failure_retryable = u.failure_retryable::boolean, close_wanted = "
    "u.close_wanted, provider_end = u.provider_end::timestamptz, checks = u.checks::integer, next_check_at = "
    "u.next_check_at::timestamptz, updated_at = now() FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], "
    "$5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], "
    "$14::text[], $15::text[], $16::text[], $17::text[]) AS u (id, old_version, state, version, captured_currency, "
    "captured_minor, refunded_minor, provider_reference, payment_reference, url, qr_code, failure_code, "
    "failure_retryable, close_wanted, provider_end, checks, next_check_at) WHERE t.id = u.id AND t.version = "
    "u.old_version::bigint AND t.id = ANY ($1::text[])",
    3, false, 1};
const Statement updateDetails{"update_details",
    "UPDATE chancery.attempts t SET state = u.state, version = u.version::bigint, captured_currency = "
    "u.captured_currency, captured_minor = u.captured_minor::bigint, refunded_minor = u.refunded_minor::bigint, "
    "provider_reference = u.provider_reference, payment_reference = u.payment_reference, url = u.url, qr_code = "
    "u.qr_code, failure_code = u.failure_code, failure_retryable = u.failure_retryable::boolean, close_wanted = "
    "u.close_wanted, provider_end = u.provider_end::timestamptz FROM unnest($1::text[], $2::text[], $3::text[], "
    "$4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], "
    "$13::text[], $14::text[], $15::text[]) AS u (id, old_version, state, version, captured_currency, captured_minor, "
    "refunded_minor, provider_reference, payment_reference, url, qr_code, failure_code, failure_retryable, "
    "close_wanted, provider_end) WHERE t.id = u.id AND t.version = u.old_version::bigint AND t.id = ANY ($1::text[])",
    4, false, 1};
const Statement updateSchedule{
    "update_schedule", "UPDATE chancery.attempts SET checks = $2, next_check_at = $3 WHERE id = $1"};
const Statement makeDue{
    "make_due", "UPDATE chancery.attempts SET next_check_at = now() WHERE id = $1 AND next_check_at IS NOT NULL"};
const Statement insertEvent{"insert_event",
    "INSERT INTO chancery.events (attempt, version, event, from_state, to_state, cause, detail, provider_reference) "
    "SELECT u.attempt, u.version::bigint, u.event, u.from_state, u.to_state, u.cause, u.detail, u.provider_reference "
    "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) AS u "
    "(attempt, version, event, from_state, to_state, cause, detail, provider_reference)",
    5};
const Statement insertKey{"insert_key",
    "INSERT INTO chancery.idempotency_keys (device, key, body_hash, application, attempt) SELECT u.device, u.key, "
    "u.body_hash, u.application, u.attempt FROM unnest($1::text[], $2::text[], $3::bytea[], $4::text[], $5::text[]) AS "
    "u (device, key, body_hash, application, attempt)",
    8};
const Statement keyExists{"key_exists",
    EACH("$1::text[], $2::text[]", "device, key") "SELECT true FROM chancery.idempotency_keys k WHERE k.device = "
                                                  "u.device AND k.key = u.key OFFSET 0" ASKED,
    0, false, 0, 3};
const Statement updateAnswer{"update_answer",
    "UPDATE chancery.idempotency_keys SET answer_status = $3, answer_body = $4"
    " WHERE device = $1 AND key = $2 AND answer_status IS NULL",
    9, true};
const Statement noticeExists{"notice_exists",
    EACH("$1::text[], $2::text[]", "provider, event_id") "SELECT true FROM chancery.webhook_inbox i WHERE i.provider = "
                                                         "u.provider AND i.event_id = u.event_id OFFSET 0" ASKED,
    0, false, 0, 1};
const Statement insertNotice{"insert_notice",
    "INSERT INTO chancery.webhook_inbox (provider, event_id, type, body_sha256, summary, attempt, outcome, asks, "
    "payment_reference) SELECT u.provider, u.event_id, u.type, u.body_sha256, u.summary::json, u.attempt, u.outcome, "
    "u.asks, u.payment_reference FROM unnest($1::text[], $2::text[], $3::text[], $4::bytea[], $5::text[], $6::text[], "
    "$7::text[], $8::text[], $9::text[]) AS u (provider, event_id, type, body_sha256, summary, attempt, outcome, asks, "
    "payment_reference)",
    10};

const Statement loadAttempt{"load_attempt",
    EACH("$1::text[]", "id") "SELECT " ATTEMPT FROM_ATTEMPTS "WHERE a.id = u.id OFFSET 0" ASKED, 0, false, 0, 8};
const Statement loadAttemptByLink{"load_attempt_by_link", "SELECT " ATTEMPT FROM_ATTEMPTS "WHERE a.link_token = $1"};
const Statement loadEvents{"load_events",
    "SELECT version, event, from_state, to_state, cause, detail, provider_reference, " MS(
        "at") " FROM chancery.events WHERE attempt = $1 ORDER BY version"};

const Statement insertCode{"insert_code",
    "INSERT INTO chancery.enrolment_codes (code_hash, post, expires_at)"
    " VALUES ($1, $2, now() + $3 * interval '1 second') ON CONFLICT DO NOTHING"};
const Statement lockCode{"lock_code",
    "SELECT post, expires_at <= now(), device, " MS(
        "now()") " FROM chancery.enrolment_codes WHERE code_hash = $1 FOR NO KEY UPDATE"};
const Statement updateCode{"update_code", "UPDATE chancery.enrolment_codes SET device = $2 WHERE code_hash = $1"};
const Statement insertDevice{
    "insert_device", "INSERT INTO chancery.devices (id, post, name, kind, public_key_pem) VALUES ($1, $2, $3, $4, $5)"};
const Statement loadDevice{"load_device",
    "SELECT id, post, name, kind, public_key_pem, " MS("enrolled_at") ", " MS(
        "revoked_at") " FROM chancery.devices WHERE id = $1"};
const Statement listDevices{"list_devices",
    "SELECT id, post, name, kind, public_key_pem, " MS("enrolled_at") ", " MS(
        "revoked_at") " FROM chancery.devices WHERE $1::text IS NULL OR post = $1 ORDER BY post, name, id"};
const Statement revokeDevice{
    "revoke_device", "UPDATE chancery.devices SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL"};
const Statement insertCertificate{"insert_certificate",
    "INSERT INTO chancery.certificates (fingerprint, post, pem, not_after) VALUES ($1, $2, $3, $4) ON CONFLICT DO "
    "NOTHING"};
const Statement listCertificates{"list_certificates",
    "SELECT post, pem, fingerprint, " MS("not_after") " FROM chancery.certificates WHERE (post = $1 OR post IS NULL) "
                                                      "AND withdrawn_at IS NULL ORDER BY post NULLS LAST, added_at"};

const Statement loadIncarnation{"load_incarnation", "SELECT incarnation FROM chancery.instance"};
const Statement lockHead{
    "lock_head", "SELECT acknowledged FROM chancery.sync_heads WHERE device = $1 AND epoch = $2 FOR NO KEY UPDATE"};
const Statement loadPositions{"load_positions",
    // One by one: a plan made while the table is empty would read the whole epoch and look into the array at each row.
    "SELECT p.seq, p.sha256, p.dead_code, p.msg_id FROM unnest($3::bigint[]) AS u (seq) CROSS JOIN LATERAL"
    " (SELECT seq, sha256, dead_code, msg_id FROM chancery.sync_positions"
    " WHERE device = $1 AND epoch = $2 AND seq = u.seq LIMIT 1) p"};
const Statement loadRecordHashes{
    "load_record_hashes", "SELECT msg_id, sha256, device FROM chancery.sync_records WHERE msg_id = ANY ($1::uuid[])"};
const Statement upsertHead{"upsert_head",
    "INSERT INTO chancery.sync_heads (device, epoch, acknowledged) VALUES ($1, $2, $3)"
    " ON CONFLICT (device, epoch) DO UPDATE SET acknowledged = excluded.acknowledged, updated_at = now()"};
const Statement insertPosition{"insert_position",
    "INSERT INTO chancery.sync_positions (device, epoch, seq, msg_id, sha256, dead_code) SELECT u.device, "
    "u.epoch::uuid, u.seq::bigint, u.msg_id::uuid, u.sha256, u.dead_code FROM unnest($1::text[], $2::text[], "
    "$3::text[], $4::text[], $5::bytea[], $6::text[]) AS u (device, epoch, seq, msg_id, sha256, dead_code)",
    20};
const Statement insertRecord{"insert_record",
    "INSERT INTO chancery.sync_records (msg_id, device, post, kind, record, base_rev, sha256, sealed) SELECT "
    "u.msg_id::uuid, u.device, u.post, u.kind, u.record, u.base_rev::bigint, u.sha256, u.sealed FROM "
    "unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[], $8::bytea[]) AS u "
    "(msg_id, device, post, kind, record, base_rev, sha256, sealed)",
    21};

namespace {

std::vector<Statement> joined(std::initializer_list<std::span<const Statement>> books)
{
    std::vector<Statement> all;
    for (const auto &book : books)
        all.insert(all.end(), book.begin(), book.end());
    return all;
}

} // namespace

std::span<const Statement> forWrites()
{
    static const Statement payments[]{notify, transactionTime, lockAttempt, lockAttemptByReference,
        lockAttemptByPayment, lockAttemptsInTheWay, lockDueAttempts, lockUnfinishedAttempts, lockObligation, findKey,
        countCreates, insertObligation, updateObligation, insertAttempt, updateAttempt, updateDetails, updateSchedule,
        makeDue, insertEvent, insertKey, keyExists, updateAnswer, noticeExists, insertNotice, insertCode, lockCode,
        updateCode, insertDevice, loadDevice, revokeDevice, insertCertificate, loadIncarnation, lockHead, loadPositions,
        loadRecordHashes, upsertHead, insertPosition, insertRecord, loadErased, lockRecords, countRevisions,
        insertStale};
    static const std::vector<Statement> all = joined(
        {payments, ofNoticeWrites(), ofRefundWrites(), ofStaffWrites(), ofCorrectionWrites(), ofApplicationWrites(),
            ofCallWrites(), ofShiftWrites(), ofRecordWrites(), ofMergeWrites(), ofMachineWrites()});
    return all;
}

std::span<const Statement> forReads()
{
    static const Statement payments[]{findKey, loadAttempt, loadAttemptByLink, loadEvents, loadDevice, listDevices,
        listCertificates, loadIncarnation};
    static const std::vector<Statement> all
        = joined({payments, ofNoticeReads(), ofRefundReads(), ofStaffReads(), ofCorrectionReads(), ofApplicationReads(),
            ofFeedReads(), ofCallReads(), ofShiftReads(), ofRecordReads(), ofMergeReads(), ofMachineReads()});
    return all;
}

} // namespace chancery::ledger::statements
