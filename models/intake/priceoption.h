// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/money.h"

#include <QString>

#include <optional>

namespace chancery::intake {

/// A choice of visa type, entries or speed with what it does to the total, the other answers as they are.
struct PriceOption
{
    QString option; ///< of the form's field
    domain::Money total;
    qint64 difference = 0; ///< against the present choice, in the total's minor units; 0 while nothing is chosen
    std::optional<int> workingDays; ///< of a speed
};

} // namespace chancery::intake
