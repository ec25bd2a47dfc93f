// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/noticestatements.h"

// Instants travel as whole milliseconds since 1970, cut off.
#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"

namespace chancery::ledger::statements {

// Books that never read the list have missed nothing but what concerns attempts that are still looked after.
const Statement loadNoticeCursor{"load_notice_cursor",
    "SELECT " MS("coalesce((SELECT read_until FROM chancery.notice_cursors WHERE provider = $1),"
                 " (SELECT min(created_at) FROM chancery.attempts WHERE provider = $1 AND next_check_at IS NOT NULL),"
                 " now())")};
const Statement moveNoticeCursor{"move_notice_cursor",
    "INSERT INTO chancery.notice_cursors (provider, read_until) VALUES ($1, $2)"
    " ON CONFLICT (provider) DO UPDATE SET read_until = greatest(notice_cursors.read_until, excluded.read_until),"
    " updated_at = now()"};
const Statement findNotices{
    "find_notices", "SELECT event_id FROM chancery.webhook_inbox WHERE provider = $1 AND event_id = ANY ($2::text[])"};

std::span<const Statement> ofNoticeWrites()
{
    static const Statement all[]{moveNoticeCursor};
    return all;
}

std::span<const Statement> ofNoticeReads()
{
    static const Statement all[]{loadNoticeCursor, findNotices};
    return all;
}

} // namespace chancery::ledger::statements
