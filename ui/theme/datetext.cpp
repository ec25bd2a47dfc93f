// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/datetext.h"

#include <QRegularExpression>

namespace chancery::theme {

QString dateText(QDate date, const QString &format, const QLocale &locale)
{
    if (date.day() != 1 || locale.language() != QLocale::French)
        return locale.toString(date, format);
    static const QRegularExpression dayOfMonth(QStringLiteral("(?<!d)d(?!d)"));
    return locale.toString(date, QString(format).replace(dayOfMonth, QStringLiteral("d'er'")));
}

QString longDateText(QDate date, const QLocale &locale)
{
    return dateText(date, locale.dateFormat(QLocale::LongFormat), locale);
}

} // namespace chancery::theme
