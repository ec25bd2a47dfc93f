// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/findingwords.h"

#include "models/domain/officerchecks.h"
#include "ui/wizard/format.h"

#include <QCoreApplication>

namespace chancery::counter {

namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("chancery::counter::Finding", text, nullptr, count);
}

} // namespace

QString findingText(const domain::OfficerFinding &finding, const QLocale &locale)
{
    using Kind = domain::OfficerFinding::Kind;
    const QString date = wizard::dateText(finding.date, locale);
    const QString other = wizard::isolated(domain::spokenReference(finding.other));
    switch (finding.kind) {
    case Kind::PassportExpired:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Finding", "The passport has ended on %1.")).arg(date);
    case Kind::PassportEndsSoon:
        return translated(
            QT_TRANSLATE_NOOP("chancery::counter::Finding", "The passport ends on %1, too soon after the departure."))
            .arg(date);
    case Kind::PassportIssuedEarly:
        return translated(
            QT_TRANSLATE_NOOP("chancery::counter::Finding", "The passport is from %1, too long before the arrival."))
            .arg(date);
    case Kind::ArrivalPassed:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Finding", "The day of arrival has passed: it was %1."))
            .arg(date);
    case Kind::StayTooLong:
        return translated(
            QT_TRANSLATE_N_NOOP("chancery::counter::Finding", "The stay lasts %n day(s), too long."), finding.days);
    case Kind::StaysTooLong:
        return translated(QT_TRANSLATE_N_NOOP("chancery::counter::Finding",
                              "With earlier stays it is %n day(s) within the half year until %1, too long."),
            finding.days)
            .arg(date);
    case Kind::SameDocument:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Finding", "The same passport is in application %1."))
            .arg(other);
    case Kind::SamePerson:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Finding",
                              "Application %1 has the same name and date of birth, with another passport."))
            .arg(other);
    }
    Q_UNREACHABLE();
}

} // namespace chancery::counter
