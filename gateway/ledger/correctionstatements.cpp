// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/correctionstatements.h"

#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"

// The order is that of correctionFrom() in correctionbook.cpp.
#define CORRECTION                                                                                                     \
    "SELECT c.id, c.attempt, c.post, c.to_state, c.reason, c.requester, r.name, c.state, c.decider, d.name, " MS(      \
        "c.requested_at") ", " MS("c.decided_at") " FROM chancery.corrections c JOIN chancery.staff r ON r.id = "      \
                                                  "c.requester LEFT JOIN chancery.staff d ON d.id = c.decider "

namespace chancery::ledger::statements {

const Statement loadCorrection{"load_correction", CORRECTION "WHERE c.id = $1"};
const Statement lockCorrection{"lock_correction", CORRECTION "WHERE c.id = $1 FOR NO KEY UPDATE OF c"};
const Statement listCorrections{"list_corrections",
    CORRECTION "WHERE c.post = $1 AND ($2::text IS NULL OR c.state = $2) ORDER BY c.requested_at DESC, c.id DESC"
               " LIMIT $3"};
const Statement openCorrection{"open_correction", CORRECTION "WHERE c.attempt = $1 AND c.state = 'requested'"};
const Statement insertCorrection{"insert_correction",
    "INSERT INTO chancery.corrections (id, attempt, post, to_state, reason, requester) VALUES ($1, $2, $3, $4, $5, "
    "$6)"};
const Statement updateCorrection{"update_correction",
    "UPDATE chancery.corrections SET state = $2, decider = $3, version = $4, decided_at = now() WHERE id = $1"};
const Statement refundsUnderWay{"refunds_under_way",
    "SELECT count(*) FROM chancery.refunds WHERE attempt = $1 AND state IN ('requested', 'refunding')"};

std::span<const Statement> ofCorrectionWrites()
{
    static const Statement all[]{
        loadCorrection, lockCorrection, openCorrection, insertCorrection, updateCorrection, refundsUnderWay};
    return all;
}

std::span<const Statement> ofCorrectionReads()
{
    static const Statement all[]{loadCorrection, listCorrections};
    return all;
}

} // namespace chancery::ledger::statements
