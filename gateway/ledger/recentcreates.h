// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "models/domain/clock.h"

#include <QString>

#include <vector>

namespace chancery::ledger {

class Ledger;

/// How a create ended at its provider.
struct CreateEnded
{
    QString provider;
    bool good = false; ///< it answered, if only to refuse the order
    domain::Instant at;
};

/// The creates that ended within the last `span`, oldest first, at most the newest 200: what a relay that starts knows
/// of its providers' health.
void recentCreates(Ledger &ledger, std::chrono::milliseconds span, Answer<std::vector<CreateEnded>> answer);

} // namespace chancery::ledger
