// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/staffcallstatements.h"

#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"

// The order is that of callFrom() in staffcallbook.cpp.
#define CALL                                                                                                           \
    "SELECT c.id, c.post, c.device, d.name, c.reason, c.times, " MS("c.called_at") ", " MS("c.last_at") ", " MS(       \
        "c.done_at") ", " MS("now()") " FROM chancery.staff_calls c JOIN chancery.devices d ON d.id = c.device "

namespace chancery::ledger::statements {

const Statement lockCaller{
    "lock_caller", "SELECT post, name, " MS("now()") " FROM chancery.devices WHERE id = $1 FOR NO KEY UPDATE"};
const Statement openCallOf{"open_call_of", CALL "WHERE c.device = $1 AND c.done_at IS NULL"};
const Statement insertCall{
    "insert_call", "INSERT INTO chancery.staff_calls (id, post, device, reason) VALUES ($1, $2, $3, $4)"};
const Statement repeatCall{
    "repeat_call", "UPDATE chancery.staff_calls SET times = times + 1, last_at = now(), reason = $2 WHERE id = $1"};
const Statement lockCall{"lock_call", CALL "WHERE c.id = $1 AND c.post = $2 FOR NO KEY UPDATE OF c"};
const Statement endCall{"end_call", "UPDATE chancery.staff_calls SET done_by = $2, done_at = now() WHERE id = $1"};
const Statement lockCallAndCaller{
    "lock_call_and_caller", CALL "WHERE c.id = $1 AND c.post = $2 FOR NO KEY UPDATE OF d, c"};
const Statement openCallBeside{"open_call_beside",
    CALL "WHERE c.device = (SELECT o.device FROM chancery.staff_calls o WHERE o.id = $1) AND c.done_at IS NULL"};
const Statement reopenCall{
    "reopen_call", "UPDATE chancery.staff_calls SET done_by = NULL, done_at = NULL WHERE id = $1"};
const Statement listCalls{"list_calls",
    CALL "WHERE c.post = $1 AND c.done_at IS NULL AND c.last_at > now() - interval '1 day'"
         " ORDER BY c.last_at DESC, c.id DESC LIMIT $2"};

std::span<const Statement> ofCallWrites()
{
    static const Statement all[]{lockCaller, openCallOf, insertCall, repeatCall, lockCall, endCall, lockCallAndCaller,
        openCallBeside, reopenCall};
    return all;
}

std::span<const Statement> ofCallReads()
{
    static const Statement all[]{listCalls};
    return all;
}

} // namespace chancery::ledger::statements
