// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/reconciliationexception.h"
#include "gateway/ledger/reconciliationrun.h"

namespace chancery::ledger {

class PgResult;

inline constexpr int runColumnCount = 17;
inline constexpr int exceptionColumnCount = 14;

/// Reads the columns CHANCERY_RUN_COLUMNS, from the first on.
[[nodiscard]] ReconciliationRun runFrom(const PgResult &result, int row);
/// Reads the columns CHANCERY_EXCEPTION_COLUMNS, from the first on.
[[nodiscard]] ReconciliationException exceptionFrom(const PgResult &result, int row);

} // namespace chancery::ledger
