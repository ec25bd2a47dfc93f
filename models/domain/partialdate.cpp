// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/partialdate.h"

#include <QRegularExpression>

namespace chancery::domain {

PartialDate::PartialDate(QDate date)
    : m_year(date.isValid() ? date.year() : 0)
    , m_month(date.isValid() ? date.month() : 0)
    , m_day(date.isValid() ? date.day() : 0)
{
}

Expected<PartialDate, Error> PartialDate::fromParts(int year, std::optional<int> month, std::optional<int> day)
{
    constexpr int anyLeapYear = 2000;
    constexpr int anyLongMonth = 1;
    // Without the month, any day up to 31 is possible; without the day, any month is.
    const bool possible = year >= 1 && year <= 9999
        && QDate(month ? year : anyLeapYear, month.value_or(anyLongMonth), day.value_or(1)).isValid();
    if (!possible)
        return Unexpected(Error{QStringLiteral("date_malformed"), QStringLiteral("no calendar has this date")});
    PartialDate date;
    date.m_year = year;
    date.m_month = month.value_or(0);
    date.m_day = day.value_or(0);
    return date;
}

Expected<PartialDate, Error> PartialDate::fromString(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:-(\\d{2}|XX)(?:-(\\d{2}))?)?$"));
    const auto match = shape.match(text.toString());
    const bool monthIsXs = match.captured(2) == u"XX";
    if (!match.hasMatch() || (monthIsXs && match.captured(3).isEmpty()))
        return Unexpected(
            Error{QStringLiteral("date_malformed"), QStringLiteral("expected 1974-08-12, 1974-08 or 1974")});
    const auto part = [&match](int group) {
        const QString digits = match.captured(group);
        return digits.isEmpty() || digits == u"XX" ? std::nullopt : std::optional(digits.toInt());
    };
    return fromParts(match.captured(1).toInt(), part(2), part(3));
}

std::optional<int> PartialDate::month() const
{
    return m_month == 0 ? std::nullopt : std::optional(m_month);
}

std::optional<int> PartialDate::day() const
{
    return m_day == 0 ? std::nullopt : std::optional(m_day);
}

QDate PartialDate::earliest() const
{
    return isNull() ? QDate() : QDate(m_year, month().value_or(1), day().value_or(1));
}

QDate PartialDate::latest() const
{
    if (isNull())
        return {};
    // December has 31 days, so a known day without a month fits it.
    const QDate month(m_year, m_month == 0 ? 12 : m_month, 1);
    return {m_year, month.month(), m_day == 0 ? month.daysInMonth() : m_day};
}

std::optional<QDate> PartialDate::date() const
{
    return isComplete() ? std::optional(earliest()) : std::nullopt;
}

QString PartialDate::toString() const
{
    if (isNull())
        return {};
    QString text = QStringLiteral("%1").arg(m_year, 4, 10, QLatin1Char('0'));
    if (m_month != 0)
        text += QStringLiteral("-%1").arg(m_month, 2, 10, QLatin1Char('0'));
    else if (m_day != 0)
        text += QStringLiteral("-XX");
    if (m_day != 0)
        text += QStringLiteral("-%1").arg(m_day, 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace chancery::domain
