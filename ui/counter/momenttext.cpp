// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/momenttext.h"

#include "ui/wizard/format.h"

namespace chancery::counter {

QString momentText(domain::Instant at, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = domain::toQDateTime(at).toTimeZone(zone);
    return wizard::isolated(wizard::dateText(local.date(), locale) + QStringLiteral(", ")
        + locale.toString(local.time(), QLocale::ShortFormat));
}

QString momentText(domain::Instant at, const QString &zone, const QLocale &locale)
{
    const QTimeZone known(zone.toLatin1());
    return momentText(at, known.isValid() ? known : QTimeZone::utc(), locale);
}

} // namespace chancery::counter
