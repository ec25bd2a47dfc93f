// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/age.h"

namespace chancery::domain {

std::optional<int> completedYears(QDate birth, QDate today)
{
    if (!birth.isValid() || !today.isValid() || birth > today)
        return std::nullopt;
    int years = today.year() - birth.year();
    // Comparing month and day puts 29 February behind 28 February and before 1 March, in leap years and common years.
    const bool birthdayLiesAhead = today.month() < birth.month()
        || (today.month() == birth.month() && today.day() < birth.day());
    if (birthdayLiesAhead)
        --years;
    if (years > 149)
        return std::nullopt;
    return years;
}

} // namespace chancery::domain
