// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/shiftcount.h"
#include "gateway/ledger/shiftline.h"

#include <vector>

namespace chancery::ledger {

/// Counts beside what the books expect. Pure.
struct ShiftClosing
{
    std::vector<ShiftLine> lines; ///< all of them, with what was counted
    bool uncounted = false; ///< cash of some line was not counted
    bool unexplained = false; ///< something differs and nobody says why
    bool closed = false; ///< set when it is written: neither of the two

    /// What nobody expected and somebody counted becomes a line of its own. Counts of one method and currency are
    /// given once.
    [[nodiscard]] static ShiftClosing of(std::vector<ShiftLine> expected, const std::vector<ShiftCount> &counts);
    [[nodiscard]] bool isGood() const { return !uncounted && !unexplained; }
};

} // namespace chancery::ledger
