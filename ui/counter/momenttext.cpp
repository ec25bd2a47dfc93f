// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/momenttext.h"

#include "ui/theme/datetext.h"
#include "ui/wizard/format.h"

namespace chancery::counter {

namespace {

QString written(domain::Instant at, const QTimeZone &zone, const QString &format, const QLocale &locale)
{
    const QDateTime local = domain::toQDateTime(at).toTimeZone(zone);
    return wizard::isolated(wizard::momentText(
        theme::dateText(local.date(), format, locale), locale.toString(local.time(), QLocale::ShortFormat)));
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
