// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/machinestatements.h"

#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"

namespace chancery::ledger::statements {

const Statement noteSighting{"note_sighting",
    // A machine's clock may be ahead; nothing has waited since tomorrow.
    "INSERT INTO chancery.device_sightings (device, unsent, oldest_unsent) VALUES ($1, $2,"
    " CASE WHEN $3::timestamptz IS NOT NULL THEN least($3, now()) END)"
    " ON CONFLICT (device) DO UPDATE SET at = now(), unsent = excluded.unsent, oldest_unsent = excluded.oldest_unsent"};
const Statement listSightings{"list_sightings",
    "SELECT d.id, d.name, d.kind, " MS("d.enrolled_at") ", " MS("s.at") ", " MS("(SELECT max(h.updated_at) FROM "
                                                                                "chancery.sync_heads h WHERE h.device "
                                                                                "= d.id)") ", s.unsent, " MS(
        "s.oldest_unsent") " FROM chancery.devices d LEFT JOIN chancery.device_sightings s ON s.device = d.id"
                           " WHERE d.post = $1 AND d.revoked_at IS NULL ORDER BY d.name, d.id LIMIT $2"};

std::span<const Statement> ofMachineWrites()
{
    static const Statement all[]{noteSighting};
    return all;
}

std::span<const Statement> ofMachineReads()
{
    static const Statement all[]{listSightings};
    return all;
}

} // namespace chancery::ledger::statements
