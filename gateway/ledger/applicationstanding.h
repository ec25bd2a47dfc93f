// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/obligationstate.h"
#include "models/domain/clock.h"

#include <QString>

#include <optional>
#include <vector>

namespace chancery::ledger {

/// How an application stands: what has arrived, what was paid, what was decided. Nothing of the person.
struct ApplicationStanding
{
    struct Decision
    {
        QString status; ///< processing, approved, rejected
        domain::Instant at;
    };

    QString post; ///< empty: the application is not known here
    std::optional<domain::Instant> receivedAt; ///< of its sealed record
    std::optional<rules::ObligationState> obligation; ///< nothing: nobody has begun to pay
    std::optional<domain::Instant> paidAt;
    std::vector<Decision> decisions; ///< oldest first
};

} // namespace chancery::ledger
