// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/newattempt.h"

#include <QString>

#include <optional>

namespace chancery::ledger {

/// What recording a fact or an act did; `attempt` is the row after the commit.
struct Recorded
{
    AttemptView attempt;
    bool changed = false; ///< state or version moved
    QString refusal; ///< code of rules::Refusal, empty when legal: the row is as before, an alarm is due
    std::optional<StoredAnswer> kept{}; ///< under the key of AnswerToKeep, unless another answer was there before
};

/// Why something was recorded: goes into the immutable event.
struct Cause
{
    QString kind; ///< api, webhook, catch_up, query, watcher, recovery, staff
    QString detail; ///< ids only (request id, event id, device id): never personal data
};

} // namespace chancery::ledger
