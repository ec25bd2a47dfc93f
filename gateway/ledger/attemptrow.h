// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/boundkey.h"
#include "gateway/ledger/pgresult.h"
#include "models/domain/clock.h"

#include <optional>
#include <vector>

namespace chancery::ledger {

/// Reads the columns that statements.cpp calls ATTEMPT, beginning at `column`. The database's checks make every row
/// readable.
[[nodiscard]] AttemptView attemptFrom(const PgResult &result, int row, int column = 0);
/// The first row, or nothing.
[[nodiscard]] std::optional<AttemptView> firstAttempt(const PgResult &result);
[[nodiscard]] std::vector<AttemptView> attemptsFrom(const PgResult &result);
/// The first row of statements::findKey, or nothing.
[[nodiscard]] std::optional<BoundKey> boundKey(const PgResult &result);
/// The transaction's time, a column of every attempt.
[[nodiscard]] domain::Instant transactionTime(const PgResult &result, int row, int column = 0);

/// Number of columns that an attempt takes.
inline constexpr int attemptColumns = 36;

} // namespace chancery::ledger
