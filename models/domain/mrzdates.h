// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/mrzfields.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace chancery::domain {

/// A birth date of a machine-readable zone, read.
struct MrzBirthDate
{
    BirthDateCompleteness completeness = BirthDateCompleteness::Unknown;
    std::optional<QDate> date; ///< only when complete
    std::optional<int> year; ///< in full, when it is there
    std::optional<int> month;
    std::optional<int> day;
};

/// Six characters YYMMDD; year, month and day may each be two fillers. Nothing when it is no date.
[[nodiscard]] std::optional<MrzBirthDate> readMrzBirthDate(QStringView text, QDate today);

/// Six digits YYMMDD: 20YY unless more than 49 years ahead of `today`, then 19YY. Nothing when it is no date.
[[nodiscard]] std::optional<QDate> readMrzExpiryDate(QStringView text, QDate today);

} // namespace chancery::domain
