// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/money.h"

#include <QString>

namespace chancery::ledger {

/// What a clerk counted of one method in one currency.
struct ShiftCount
{
    QString method;
    domain::Money counted;
    QString explanation; ///< needed when it is not what the books expect; at most 500 characters
};

} // namespace chancery::ledger
