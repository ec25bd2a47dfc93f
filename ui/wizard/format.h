// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/money.h"
#include "models/domain/partialdate.h"

#include <QDate>
#include <QLocale>

namespace chancery::wizard {

/// A value inside a sentence that may run the other way (U+2068 … U+2069).
[[nodiscard]] QString isolated(const QString &text);
/// "JPY 11,200", "11 200 JPY": code and figure in the order of the language, a space that does not break between them,
/// the figure in the language's writing with the currency's own digits. Isolated.
[[nodiscard]] QString moneyText(const domain::Money &money, const QLocale &locale);
/// A rate or percentage as domain values write it ("0.046349206"), every digit of it, in the language's writing.
[[nodiscard]] QString decimalText(const QString &decimal, const QLocale &locale);
/// What one of the first currency is in the second: "1 USD = 157.5 JPY", on one line.
[[nodiscard]] QString rateText(
    const QString &rate, const domain::Currency &from, const domain::Currency &to, const QLocale &locale);
/// One sentence after another, with a space where the script has one.
[[nodiscard]] QString sentences(const QString &first, const QString &second);
/// A label or an answer as the rest of a sentence after its colon: with a small letter, but for what is written in capitals.
[[nodiscard]] QString afterColon(const QString &text);
/// Between the members of a list: ", ", "、", "، ".
[[nodiscard]] QString listSeparator();
/// How a day is written, as QLocale reads it: "d MMMM yyyy".
[[nodiscard]] QString dateFormat();
/// The same with the month's name shortened.
[[nodiscard]] QString briefDateFormat();
/// A day and the time of the day, both in words: "14 October 2026, 12:00".
[[nodiscard]] QString momentText(const QString &day, const QString &time);
/// With the month's name and the full year: 14 October 2026.
[[nodiscard]] QString dateText(QDate date, const QLocale &locale);
/// What is known of it: "August 1974, day unknown".
[[nodiscard]] QString dateText(const domain::PartialDate &date, const QLocale &locale);

} // namespace chancery::wizard
