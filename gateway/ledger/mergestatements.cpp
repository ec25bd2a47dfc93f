// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/mergestatements.h"

#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"

namespace chancery::ledger::statements {

const Statement listConflicts{"list_conflicts",
    "SELECT c.application, " MS("min(c.at)") ", (SELECT count(*) FROM chancery.sync_records s"
                                             "   WHERE s.record = c.application AND s.kind = 'application'),"
                                             " (array_agg(d.name ORDER BY c.at DESC))[1]"
                                             " FROM chancery.stale_records c"
                                             " JOIN chancery.sync_records v ON v.msg_id = c.msg_id"
                                             " JOIN chancery.devices d ON d.id = v.device"
                                             " WHERE c.post = $1 AND c.resolved_at IS NULL"
                                             " GROUP BY c.application ORDER BY min(c.at), c.application LIMIT $2"};
const Statement countVersions{"count_versions",
    "SELECT (SELECT count(*) FROM chancery.sync_records WHERE record = $1 AND post = $2 AND kind = 'application'),"
    " (SELECT count(*) FROM chancery.stale_records WHERE application = $1 AND post = $2 AND resolved_at IS NULL)"};
const Statement findMerge{
    "find_merge", "SELECT application, revision, staff, device FROM chancery.record_merges WHERE msg_id = $1"};
const Statement insertMerge{"insert_merge",
    "INSERT INTO chancery.record_merges (msg_id, application, post, revision, staff, device)"
    " VALUES ($1, $2, $3, $4, $5, $6)"};
const Statement findMerges{
    "find_merges", "SELECT msg_id FROM chancery.record_merges WHERE msg_id = ANY ($1::uuid[]) AND device = $2"};
const Statement settleStale{"settle_stale",
    "UPDATE chancery.stale_records SET resolved_at = now(), resolved_by = $3"
    " WHERE application = $1 AND post = $2 AND resolved_at IS NULL"};

std::span<const Statement> ofMergeWrites()
{
    static const Statement all[]{countVersions, findMerge, insertMerge, findMerges, settleStale};
    return all;
}

std::span<const Statement> ofMergeReads()
{
    static const Statement all[]{listConflicts};
    return all;
}

} // namespace chancery::ledger::statements
