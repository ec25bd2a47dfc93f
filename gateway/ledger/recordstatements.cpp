// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/recordstatements.h"

#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"

// The order is that of recordFrom() in recordbook.cpp.
#define RECORD "SELECT s.msg_id::text, s.record, s.device, d.name, s.base_rev, " MS("s.received_at") ", s.sealed"

namespace chancery::ledger::statements {

const Statement pageRecords{"page_records",
    RECORD ", s.xid::text AS place, s.position FROM chancery.sync_records s JOIN chancery.devices d ON d.id = s.device"
           " WHERE s.post = $1 AND (s.xid, s.position) > ($2::text::xid8, $3::bigint)"
           " AND s.xid < pg_snapshot_xmin(pg_current_snapshot()) AND s.kind = 'application'"
           " ORDER BY s.xid, s.position LIMIT $4"};
const Statement recordsOf{"records_of",
    RECORD
    " FROM chancery.sync_records s JOIN chancery.devices d ON d.id = s.device"
    " WHERE s.record = $1 AND s.post = $2 AND s.kind = 'application' ORDER BY s.received_at, s.position LIMIT $3"};
const Statement readersOf{"readers_of",
    "SELECT o.staff, f.name, f.role, " MS(
        "o.at") " FROM chancery.record_openings o JOIN chancery.staff f ON f.id = o.staff"
                " WHERE o.application = $1 AND o.post = $2 ORDER BY o.id DESC LIMIT $3"};
const Statement readerNow{"reader_now", "SELECT name, role, " MS("now()") " FROM chancery.staff WHERE id = $1"};
const Statement insertOpening{"insert_opening",
    "INSERT INTO chancery.record_openings (application, post, staff, device) VALUES ($1, $2, $3, $4)"};

std::span<const Statement> ofRecordWrites()
{
    static const Statement all[]{recordsOf, readersOf, readerNow, insertOpening};
    return all;
}

std::span<const Statement> ofRecordReads()
{
    static const Statement all[]{pageRecords};
    return all;
}

} // namespace chancery::ledger::statements
