// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/shift.h"

namespace chancery::ledger {

/// Which shifts of a post to list, newest first.
struct ShiftQuery
{
    QString post;
    domain::StaffId staff; ///< empty: everybody's
    std::optional<Shift::State> state;
    std::optional<domain::Instant> from; ///< opened at or after
    std::optional<domain::Instant> to; ///< opened before
    QString cursor; ///< ShiftPage::next of the page before; anything else is `cursor_malformed`
};

struct ShiftPage
{
    std::vector<Shift> shifts;
    QString next; ///< empty on the last page
};

} // namespace chancery::ledger
