// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/reconciliationexception.h"
#include "gateway/ledger/reconciliationpage.h"
#include "gateway/ledger/reconciliationrun.h"
#include "gateway/ledger/shifttotal.h"

#include <optional>
#include <vector>

namespace chancery::ledger {

class Ledger;

/// Reconciliations as people and jobs ask for them; ReconciliationLoad carries them out. Thread and errors as Ledger.
class ReconciliationBook
{
public:
    explicit ReconciliationBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// Asks for a run. One of the same provider and day that is waiting or running is given back instead, and so is
    /// the schedule's own when the schedule asks again. `wanted.id` is made by the caller, so that a repeat finds it.
    void request(ReconciliationRun wanted, Answer<ReconciliationRun> answer);
    void loadRun(ReconciliationId id, Answer<std::optional<ReconciliationRun>> answer);
    /// Newest first. Error: `cursor_malformed`.
    void listRuns(ReconciliationQuery query, Answer<ReconciliationPage> answer);
    /// Newest first; only those of the post, and those of nobody. Error: `cursor_malformed`.
    void listExceptions(ExceptionQuery query, Answer<ExceptionPage> answer);
    /// A person's decision; it is never changed afterwards. The exception as it is now: the same decision of the same
    /// person again is answered alike. Errors: `exception_unknown` (also: of another post), `exception_resolved`.
    void resolve(Resolution resolution, Answer<ReconciliationException> answer);
    /// Per provider: the last run that was done, and what is open. For metrics.
    void standing(Answer<std::vector<ReconciliationStanding>> answer);
    /// Sums of [from, to) for one post, ours beside the provider's, as far as its statements have been read.
    void shift(QString post, domain::Instant from, domain::Instant to, Answer<std::vector<ShiftTotal>> answer);
    /// Providers that have a run which is due at `now` or which somebody left running.
    void waiting(domain::Instant now, Answer<std::vector<QString>> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
