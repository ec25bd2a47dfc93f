// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httprequest.h"
#include "gateway/providers/statementgap.h"
#include "gateway/rules/statementline.h"

#include <optional>
#include <vector>

namespace chancery::providers {

/// A piece of a provider's statement, and the call that brings the next one.
struct StatementPage
{
    std::vector<rules::StatementLine> lines;
    std::optional<HttpRequest> next; ///< nothing: the statement is complete
    int unreadable = 0; ///< lines that were understood by no rule; they are counted, never dropped in silence
    std::vector<StatementGap> gaps{}; ///< to be filled before the lines are looked at: StatementCalls::fill()
};

} // namespace chancery::providers
