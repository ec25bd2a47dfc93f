// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/format.h"

#include <QCoreApplication>

namespace chancery::wizard {

QString moneyText(const domain::Money &money, const QLocale &locale)
{
    // The whole part is grouped as an integer and the digits are set beside it: no floating point on the way.
    const QString decimal = money.toDecimal();
    const auto point = decimal.indexOf(QLatin1Char('.'));
    const QString whole = locale.toString((point < 0 ? decimal : decimal.left(point)).toLongLong());
    const QString digits = point < 0 ? QString() : QString(locale.decimalPoint() + decimal.mid(point + 1));
    return money.currency().code() + QChar::Nbsp + whole + digits;
}

QString dateText(QDate date, const QLocale &locale)
{
    //: a date in words, with the month's name, as QLocale formats it
    return date.isValid() ? locale.toString(date, QCoreApplication::translate("Format", "d MMMM yyyy")) : QString();
}

QString dateText(const domain::PartialDate &date, const QLocale &locale)
{
    if (date.isNull())
        return {};
    if (const auto whole = date.date())
        return dateText(*whole, locale);
    if (date.month())
        return QCoreApplication::translate("Format", "%1 %2, day unknown").arg(locale.standaloneMonthName(*date.month())).arg(date.year());
    return QCoreApplication::translate("Format", "%1, day and month unknown").arg(date.year());
}

} // namespace chancery::wizard
