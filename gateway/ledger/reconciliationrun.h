// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/reconciliationid.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace chancery::ledger {

/// One reconciliation of one day of a provider's books.
struct ReconciliationRun
{
    enum class State { Requested, Running, Done, Failed };

    ReconciliationId id;
    QString provider;
    QDate day; ///< by the provider's own midnight
    domain::Instant from; ///< of the day, inclusive
    domain::Instant to; ///< exclusive
    QString cause; ///< schedule, staff, admin
    QString requestedBy; ///< staff id or operator's login; empty for the schedule
    domain::Instant requestedAt;
    State state = State::Requested;
    int tries = 0;
    domain::Instant nextTryAt; ///< while requested
    QString error; ///< code of the last failure; empty: none
    std::optional<domain::Instant> startedAt; ///< of the last try
    std::optional<domain::Instant> finishedAt;
    int lines = 0; ///< as read so far, repeats included
    int unreadable = 0; ///< lines that nobody understood
    QJsonObject counts; ///< {"lines": {outcome: n}, "movements": {outcome: n}, "new_exceptions": n}
};

[[nodiscard]] QString toString(ReconciliationRun::State state);

} // namespace chancery::ledger
