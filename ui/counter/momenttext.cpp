// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/momenttext.h"

#include "ui/wizard/format.h"

#include <QCoreApplication>

namespace chancery::counter {

namespace {

QString written(domain::Instant at, const QTimeZone &zone, const QString &format, const QLocale &locale)
{
    const QDateTime local = domain::toQDateTime(at).toTimeZone(zone);
    //: a day and the time of the day
    return wizard::isolated(
        QCoreApplication::translate("Format", "%1, %2", "day, time")
            .arg(locale.toString(local.date(), format), locale.toString(local.time(), QLocale::ShortFormat)));
}

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone known(name.toLatin1());
    return known.isValid() ? known : QTimeZone::utc();
}

} // namespace

QString momentText(domain::Instant at, const QTimeZone &zone, const QLocale &locale)
{
    return written(at, zone, wizard::dateFormat(), locale);
}

QString momentText(domain::Instant at, const QString &zone, const QLocale &locale)
{
    return momentText(at, zoneOf(zone), locale);
}

QString briefMomentText(domain::Instant at, const QString &zone, const QLocale &locale)
{
    return written(at, zoneOf(zone), wizard::briefDateFormat(), locale);
}

} // namespace chancery::counter
