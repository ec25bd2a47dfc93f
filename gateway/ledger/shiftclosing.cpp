// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/shiftclosing.h"

#include <algorithm>

namespace chancery::ledger {

ShiftClosing ShiftClosing::of(std::vector<ShiftLine> expected, const std::vector<ShiftCount> &counts)
{
    ShiftClosing closing{.lines = std::move(expected)};
    for (const ShiftCount &count : counts) {
        const domain::Currency currency = count.counted.currency();
        auto line = std::ranges::find_if(closing.lines,
            [&](const ShiftLine &known) { return known.method == count.method && known.currency == currency; });
        if (line == closing.lines.end()) {
            closing.lines.push_back(ShiftLine{
                .method = count.method, .currency = currency, .counted = {}, .explanation = {}, .stated = {}});
            line = std::prev(closing.lines.end());
        }
        line->counted = count.counted.minor();
        line->explanation = count.explanation;
    }
    for (const ShiftLine &line : closing.lines) {
        closing.uncounted = closing.uncounted || (line.method == u"cash" && !line.counted);
        closing.unexplained = closing.unexplained || (line.difference() != 0 && line.explanation.isEmpty());
    }
    return closing;
}

} // namespace chancery::ledger
