// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/machinestatements.h"

#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"

namespace chancery::ledger::statements {

const Statement noteSighting{"note_sighting",
    "INSERT INTO chancery.device_sightings (device) VALUES ($1) ON CONFLICT (device) DO UPDATE SET at = now()"};
const Statement listSightings{"list_sightings",
    "SELECT d.id, d.name, d.kind, " MS("d.enrolled_at") ", " MS("s.at") ", " MS(
        "(SELECT max(h.updated_at) FROM chancery.sync_heads h WHERE h.device "
        "= d.id)") " FROM chancery.devices d LEFT JOIN "
                   "chancery.device_sightings s ON s.device = d.id"
                   " WHERE d.post = $1 AND d.revoked_at IS NULL ORDER BY "
                   "d.name, d.id LIMIT $2"};

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
