// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/recentcreates.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/question.h"

#include <algorithm>

namespace chancery::ledger {

namespace {

constexpr char lastCreates[]
    = "SELECT a.provider, NOT (e.event = 'unanswered' OR (e.event = 'failed' AND a.failure_code = "
      "'provider_unavailable')), floor(extract(epoch FROM e.at) * 1000)::bigint FROM chancery.events e"
      " JOIN chancery.attempts a ON a.id = e.attempt WHERE e.at >= now() - $1 * interval '1 millisecond'"
      " AND e.from_state = 'submitting' AND e.event IN ('opened', 'still_open', 'unanswered', 'failed')"
      " ORDER BY e.at DESC LIMIT 200";

} // namespace

void recentCreates(Ledger &ledger, std::chrono::milliseconds span, Answer<std::vector<CreateEnded>> answer)
{
    ledger.read(question<std::vector<CreateEnded>>(
        lastCreates, Parameters().number(span.count()),
        [](const PgResult &result) {
            std::vector<CreateEnded> ended;
            for (int row = 0; row < result.rows(); ++row)
                ended.push_back({result.text(row, 0), result.boolean(row, 1), result.instant(row, 2)});
            std::ranges::reverse(ended);
            return ended;
        },
        std::move(answer)));
}

} // namespace chancery::ledger
