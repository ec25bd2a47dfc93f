// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/pgresult.h"
#include "gateway/ledger/shift.h"

namespace chancery::ledger {

/// A row of the statements that begin with SHIFT in shiftstatements.cpp, without what hangs on it.
[[nodiscard]] Shift shiftFrom(const PgResult &result, int row);
[[nodiscard]] qint64 shiftVersion(const PgResult &result, int row);
[[nodiscard]] qint64 openedMicros(const PgResult &result, int row);
/// Rows of shiftExpected, or of shiftCounted.
[[nodiscard]] std::vector<ShiftLine> expectedFrom(const PgResult &result);
[[nodiscard]] std::vector<ShiftLine> countedFrom(const PgResult &result);
/// Puts rows of shiftStated beside their lines.
void addStated(const PgResult &result, std::vector<ShiftLine> &lines);
[[nodiscard]] std::vector<domain::Money> floatsFrom(const PgResult &result);
[[nodiscard]] std::vector<Shift::Event> shiftEventsFrom(const PgResult &result);

} // namespace chancery::ledger
