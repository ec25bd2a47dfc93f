// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/format.h"

#include "ui/theme/datetext.h"

#include <QCoreApplication>

namespace chancery::wizard {

namespace {

/// In thousands. Not QLocale's own grouping: 6.4 sets one separator only where Spanish wants several (1234.567).
QString grouped(QString digits, const QLocale &locale)
{
    const bool fourStayWhole = !locale.toString(1000).contains(locale.groupSeparator());
    if (digits.size() > (fourStayWhole ? 4 : 3)) {
        for (qsizetype place = digits.size() - 3; place > 0 && digits.at(place - 1).isDigit(); place -= 3)
            digits.insert(place, locale.groupSeparator());
    }
    return digits;
}

} // namespace

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString decimalText(const QString &decimal, const QLocale &locale)
{
    // The whole part is grouped as digits and the rest is set beside it: no floating point on the way.
    const auto point = decimal.indexOf(QLatin1Char('.'));
    const QString whole = grouped(point < 0 ? decimal : decimal.left(point), locale);
    return point < 0 ? whole : QString(whole + locale.decimalPoint() + decimal.mid(point + 1));
}

QString moneyText(const domain::Money &money, const QLocale &locale)
{
    const QString figures = decimalText(money.toDecimal(), locale);
    const QString code = money.currency().code();
    const bool codeFirst = locale.toCurrencyString(qlonglong(1), code).startsWith(code);
    return isolated(codeFirst ? code + QChar::Nbsp + figures : figures + QChar::Nbsp + code);
}

QString rateText(const QString &rate, const domain::Currency &from, const domain::Currency &to, const QLocale &locale)
{
    return isolated(
        QStringLiteral("1%4%1%4=%4%2%4%3").arg(from.code(), decimalText(rate, locale), to.code(), QChar(QChar::Nbsp)));
}

QString sentences(const QString &first, const QString &second)
{
    // The full stop of Chinese (U+3002) is as wide as a character, with the space in it.
    const bool apart = !first.isEmpty() && !second.isEmpty() && !first.endsWith(QChar(0x3002));
    return apart ? QString(first + u' ' + second) : QString(first + second);
}

QString afterColon(const QString &text)
{
    // A question among other words is told from them by its quotation marks.
    if (text.endsWith(u'?') || text.endsWith(QChar(0xFF1F)) || text.endsWith(QChar(0x061F)))
        //: a question of the form that is named within a sentence
        return QCoreApplication::translate("Format", "“%1”").arg(text);
    const bool capitals = text.size() > 1 && text.at(1).isUpper();
    return text.isEmpty() || capitals ? text : QString(text.at(0).toLower() + text.mid(1));
}

QString listSeparator()
{
    //: between the members of a list
    return QCoreApplication::translate("Format", ", ");
}

QString dateFormat()
{
    //: a date in words, with the month's name, as QLocale formats it
    return QCoreApplication::translate("Format", "d MMMM yyyy");
}

QString briefDateFormat()
{
    return dateFormat().replace(QLatin1String("MMMM"), QLatin1String("MMM"));
}

QString momentText(const QString &day, const QString &time)
{
    //: a day and the time of the day
    return QCoreApplication::translate("Format", "%1, %2", "day, time").arg(day, time);
}

QString dateText(QDate date, const QLocale &locale)
{
    return date.isValid() ? theme::dateText(date, dateFormat(), locale) : QString();
}

QString dateText(const domain::PartialDate &date, const QLocale &locale)
{
    if (date.isNull())
        return {};
    if (const auto whole = date.date())
        return dateText(*whole, locale);
    if (date.month())
        return QCoreApplication::translate("Format", "%1 %2, day unknown")
            .arg(locale.standaloneMonthName(*date.month()))
            .arg(date.year());
    return QCoreApplication::translate("Format", "%1, day and month unknown").arg(date.year());
}

} // namespace chancery::wizard
