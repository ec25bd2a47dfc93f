// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/feedstatements.h"

#include "gateway/ledger/statements.h"

#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"
#define SETTLED "xid < pg_snapshot_xmin(pg_current_snapshot())"

namespace chancery::ledger::statements {

// The column of the answer must not be called xid: ORDER BY would take it, and as text 999 comes after 1000.
const Statement pullChanges{"pull_changes",
    "SELECT c.kind, c.application, c.status, coalesce(c.payment, ''), " MS(
        "c.at") ", c.xid::text AS place, c.position"
                " FROM chancery.changes c WHERE c.post = $1 AND (c.xid, c.position) > ($2::text::xid8, $3::bigint) AND "
                "c." SETTLED " ORDER BY c.xid, c.position LIMIT $4"};
const Statement countChanges{"count_changes",
    "SELECT count(*) FROM (SELECT FROM chancery.changes WHERE post = $1 AND (xid, position) > ($2::text::xid8, "
    "$3::bigint) AND " SETTLED " LIMIT $4) counted"};
const Statement newsOfPosts{"news_of_posts",
    "SELECT post, (max(ARRAY[xid::text::numeric, position]))[1]::text, (max(ARRAY[xid::text::numeric, position]))[2]"
    "::bigint FROM chancery.changes WHERE (xid, position) > ($1::text::xid8, $2::bigint) AND " SETTLED
    " GROUP BY post"};
const Statement loadErased{"load_erased", "SELECT record FROM chancery.erased_records WHERE record = ANY ($1::text[])"};

// In one order within a push; a statement of its own, so that what is counted after it has what was committed while it
// waited.
const Statement lockRecords{"lock_records",
    "SELECT pg_advisory_xact_lock(n.key) FROM (SELECT DISTINCT hashtextextended('chancery.record.' || r, 0) AS key"
    " FROM unnest($1::text[]) AS r ORDER BY key OFFSET 0) n"};
const Statement countRevisions{"count_revisions",
    "SELECT record, count(*) FROM chancery.sync_records WHERE record = ANY ($1::text[]) AND kind = 'application' GROUP "
    "BY record"};
const Statement insertStale{"insert_stale",
    "INSERT INTO chancery.stale_records (msg_id, post, application, base_rev, revision) VALUES ($1, $2, $3, $4, $5)"};

std::span<const Statement> ofFeedReads()
{
    static const Statement all[]{pullChanges, countChanges, newsOfPosts};
    return all;
}

} // namespace chancery::ledger::statements
