// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzdates.h"

namespace chancery::domain {

namespace {

constexpr int unknown = -1;

/// 0–99, `unknown` for two fillers, nothing for anything else.
std::optional<int> readPair(QStringView pair)
{
    if (pair == u"<<")
        return unknown;
    int value = 0;
    for (const QChar character : pair) {
        if (character < u'0' || character > u'9')
            return std::nullopt;
        value = value * 10 + (character.unicode() - u'0');
    }
    return value;
}

bool isPossible(int month, int day)
{
    constexpr int leapYear = 2000;
    if (month != unknown && (month < 1 || month > 12))
        return false;
    const int longest = month == unknown ? 31 : QDate(leapYear, month, 1).daysInMonth();
    return day == unknown || (day >= 1 && day <= longest);
}

std::optional<MrzBirthDate> complete(int shortYear, int month, int day, QDate today)
{
    for (int century = today.year() / 100; century >= today.year() / 100 - 1; --century) {
        const QDate date(century * 100 + shortYear, month, day);
        if (date.isValid() && date <= today)
            return MrzBirthDate{BirthDateCompleteness::Complete, date, date.year(), month, day};
    }
    return std::nullopt;
}

std::optional<int> known(int part)
{
    return part == unknown ? std::nullopt : std::optional(part);
}

} // namespace

std::optional<MrzBirthDate> readMrzBirthDate(QStringView text, QDate today)
{
    if (text.size() != 6)
        return std::nullopt;
    const auto shortYear = readPair(text.sliced(0, 2));
    const auto month = readPair(text.sliced(2, 2));
    const auto day = readPair(text.sliced(4, 2));
    if (!shortYear || !month || !day || !isPossible(*month, *day))
        return std::nullopt;
    if (*shortYear != unknown && *month != unknown && *day != unknown)
        return complete(*shortYear, *month, *day, today);
    if (*shortYear == unknown && *month == unknown && *day == unknown)
        return MrzBirthDate{};

    MrzBirthDate partial;
    partial.completeness = BirthDateCompleteness::Partial;
    partial.month = known(*month);
    partial.day = known(*day);
    if (*shortYear != unknown) {
        const int year = today.year() / 100 * 100 + *shortYear;
        const QDate earliest(year, partial.month.value_or(1), 1);
        partial.year = earliest <= today ? year : year - 100;
    }
    return partial;
}

std::optional<QDate> readMrzExpiryDate(QStringView text, QDate today)
{
    if (text.size() != 6)
        return std::nullopt;
    const auto shortYear = readPair(text.sliced(0, 2));
    const auto month = readPair(text.sliced(2, 2));
    const auto day = readPair(text.sliced(4, 2));
    if (!shortYear || !month || !day || *shortYear == unknown || *month == unknown || *day == unknown)
        return std::nullopt;
    constexpr int farthestYearsAhead = 49;
    const int year = 2000 + *shortYear > today.year() + farthestYearsAhead ? 1900 + *shortYear : 2000 + *shortYear;
    const QDate date(year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace chancery::domain
