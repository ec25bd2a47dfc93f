// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace chancery::domain {

/// What a post may set about the rules of the form. The defaults are those of a harmonised short-stay visa.
struct RulePolicy
{
    int passportMonthsAfterDeparture = 3;
    int passportYearsBeforeArrival = 10;
    int longestStayDays = 90; ///< both end days count
    int lodgeMonthsAhead = 6;
    int lodgeMonthsAheadCrew = 9;
    int adultAge = 18;
    bool askCriminalRecord = false; ///< staff ask, never the kiosk
    /// The state whose visas these are, as people may write it ("UTO", "Utopia"): no final destination of a transit.
    QStringList ownNames;
    QString privacyVersion = QStringLiteral("1");
    QStringList languages {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("fr"), QStringLiteral("es"),
        QStringLiteral("ar"), QStringLiteral("ru")};

    bool operator==(const RulePolicy &) const = default;
};

} // namespace chancery::domain
