// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>

#include <optional>

namespace chancery::domain {

/// Completed years on `today`. Who was born on 29 February turns on 1 March in common years.
/// Nothing when either date is not one, when the birth lies ahead, or beyond 149 years.
[[nodiscard]] std::optional<int> completedYears(QDate birth, QDate today);

} // namespace chancery::domain
