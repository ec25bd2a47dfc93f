// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/money.h"
#include "models/domain/partialdate.h"

#include <QDate>
#include <QLocale>

namespace chancery::wizard {

/// "JPY 11,200": the code, a space that does not break, the figure in the language's writing with the currency's own digits.
[[nodiscard]] QString moneyText(const domain::Money &money, const QLocale &locale);
/// With the month's name and the full year: 14 October 2026.
[[nodiscard]] QString dateText(QDate date, const QLocale &locale);
/// What is known of it: "August 1974, day unknown".
[[nodiscard]] QString dateText(const domain::PartialDate &date, const QLocale &locale);

} // namespace chancery::wizard
