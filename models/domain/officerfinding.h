// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"

#include <QDate>

namespace chancery::domain {

/// Something that an officer should look at before deciding. It decides nothing.
struct OfficerFinding
{
    enum class Kind {
        PassportExpired, ///< date: its end
        PassportEndsSoon, ///< date: its end, too near to the departure
        PassportIssuedEarly, ///< date: of issue, too long before the arrival
        ArrivalPassed, ///< date: the arrival that was applied for
        StayTooLong, ///< days: of this stay
        StaysTooLong, ///< days: with earlier ones within the window that ends on `date`
        SameDocument, ///< other: another application with this document
        SamePerson, ///< other: same name and birth date, another document
    };

    Kind kind = Kind::PassportExpired;
    QDate date{};
    int days = 0;
    ApplicationRef other{};

    bool operator==(const OfficerFinding &) const = default;
};

} // namespace chancery::domain
