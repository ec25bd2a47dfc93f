// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/refundview.h"

#include <QStringList>

#include <vector>

namespace chancery::ledger {

/// What recording a provider's words about refunds did.
struct RefundsRecorded
{
    AttemptView payment; ///< after the commit
    bool changed = false; ///< the payment's state, version or refunded total moved
    std::vector<RefundView> moved; ///< refunds whose state moved, external ones that were new included
    QStringList refusals; ///< codes of what could not be recorded; an alarm is due for each
};

} // namespace chancery::ledger
