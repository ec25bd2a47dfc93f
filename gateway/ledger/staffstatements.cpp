// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/staffstatements.h"

#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"

// The order is that of memberFrom() and credentialsFrom() in staffbook.cpp.
#define MEMBER "m.id, m.name, m.post, m.role, x.totp_secret IS NOT NULL, " MS("m.created_at") ", " MS("m.disabled_at")
#define CREDENTIALS "x.scrypt_log_n, x.scrypt_r, x.scrypt_p, x.salt, x.password_hash, x.totp_secret, x.totp_last_step"
#define FROM_STAFF " FROM chancery.staff m JOIN chancery.staff_secrets x ON x.staff = m.id "

namespace chancery::ledger::statements {

const Statement findStaff{"find_staff", "SELECT " MEMBER ", " CREDENTIALS FROM_STAFF "WHERE m.name = $1"};
const Statement listStaff{
    "list_staff", "SELECT " MEMBER FROM_STAFF "WHERE $1::text IS NULL OR m.post = $1 ORDER BY m.post, m.name"};
const Statement insertStaff{
    "insert_staff", "INSERT INTO chancery.staff (id, name, post, role) VALUES ($1, $2, $3, $4)"};
const Statement insertStaffSecrets{"insert_staff_secrets",
    "INSERT INTO chancery.staff_secrets (staff, scrypt_log_n, scrypt_r, scrypt_p, salt, password_hash, totp_secret)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const Statement updateStaffSecrets{"update_staff_secrets",
    "UPDATE chancery.staff_secrets SET scrypt_log_n = $2, scrypt_r = $3, scrypt_p = $4, salt = $5, password_hash = $6,"
    " totp_secret = $7, totp_last_step = 0, changed_at = now() WHERE staff = $1"};
const Statement enableStaff{"enable_staff", "UPDATE chancery.staff SET disabled_at = NULL WHERE id = $1"};
const Statement disableStaff{
    "disable_staff", "UPDATE chancery.staff SET disabled_at = coalesce(disabled_at, now()) WHERE name = $1"};
// The update changes nothing; it locks the row and gives it back.
const Statement lockSignInAttempts{"lock_sign_in_attempts",
    "INSERT INTO chancery.staff_attempts AS s (name_hash, last_at) VALUES ($1, $2)"
    " ON CONFLICT (name_hash) DO UPDATE SET attempts = s.attempts RETURNING s.attempts, " MS("s.locked_until")};
const Statement updateSignInAttempts{"update_sign_in_attempts",
    "UPDATE chancery.staff_attempts SET attempts = $2, locked_until = $3, last_at = $4 WHERE name_hash = $1"};
const Statement forgetSignInAttempts{
    "forget_sign_in_attempts", "DELETE FROM chancery.staff_attempts WHERE name_hash = $1"};
const Statement pruneSignInAttempts{"prune_sign_in_attempts",
    "DELETE FROM chancery.staff_attempts WHERE name_hash IN (SELECT name_hash FROM chancery.staff_attempts"
    " WHERE last_at < $1::timestamptz - interval '1 day' ORDER BY last_at LIMIT 100 FOR UPDATE SKIP LOCKED)"};
const Statement lockStaff{
    "lock_staff", "SELECT " MEMBER ", " CREDENTIALS FROM_STAFF "WHERE m.id = $1 FOR NO KEY UPDATE OF x"};
const Statement updateTotpStep{
    "update_totp_step", "UPDATE chancery.staff_secrets SET totp_last_step = $2 WHERE staff = $1"};
const Statement lockSession{"lock_session",
    "SELECT " MEMBER
    ", s.device, " MS("s.last_used_at") ", " MS("s.expires_at") ", s.ended_at IS NOT NULL FROM chancery.staff_sessions "
                                                                "s JOIN chancery.staff m ON m.id = s.staff"
                                                                " JOIN chancery.staff_secrets x ON x.staff = m.id"
                                                                " WHERE s.token_hash = $1 FOR NO KEY UPDATE OF s"};
const Statement insertSession{"insert_session",
    "INSERT INTO chancery.staff_sessions (token_hash, staff, device, created_at, last_used_at, expires_at)"
    " VALUES ($1, $2, $3, $4, $4, $5)"};
const Statement touchSession{"touch_session",
    "UPDATE chancery.staff_sessions SET last_used_at = greatest(last_used_at, $2) WHERE token_hash = $1"};
const Statement endSession{
    "end_session", "UPDATE chancery.staff_sessions SET ended_at = coalesce(ended_at, $2) WHERE token_hash = $1"};
const Statement endSessionsOf{
    "end_sessions_of", "UPDATE chancery.staff_sessions SET ended_at = $2 WHERE staff = $1 AND ended_at IS NULL"};

std::span<const Statement> ofStaffWrites()
{
    static const Statement all[]{findStaff, insertStaff, insertStaffSecrets, updateStaffSecrets, enableStaff,
        disableStaff, lockSignInAttempts, updateSignInAttempts, forgetSignInAttempts, pruneSignInAttempts, lockStaff,
        updateTotpStep, lockSession, insertSession, touchSession, endSession, endSessionsOf};
    return all;
}

std::span<const Statement> ofStaffReads()
{
    static const Statement all[]{listStaff};
    return all;
}

} // namespace chancery::ledger::statements
