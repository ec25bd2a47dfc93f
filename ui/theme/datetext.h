// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace chancery::theme {

/// A day in words, as QLocale writes it, but for the first of a month in French: "1er juillet", where QLocale says
/// "1 juillet".
[[nodiscard]] QString dateText(QDate date, const QString &format, const QLocale &locale);
/// With the day of the week, as the language writes it at length.
[[nodiscard]] QString longDateText(QDate date, const QLocale &locale);

} // namespace chancery::theme
