// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/money.h"

#include <QString>

namespace chancery::ledger {

/// What the receipt of a cash payment says beside the amount.
struct CashReceipt
{
    QString number; ///< TYO-2026-000017: one series per post and year (UTC), without gaps
    domain::Money tendered;
    domain::Money change;
    bool operator==(const CashReceipt &) const = default;
};

} // namespace chancery::ledger
