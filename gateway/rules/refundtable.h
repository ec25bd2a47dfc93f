// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/refundevent.h"
#include "gateway/rules/refundstate.h"

#include <optional>
#include <span>

namespace chancery::rules {

struct RefundRule
{
    RefundState from;
    RefundEvent event;
    RefundState to; ///< `to == from`: legal, and nothing changes
};

/// What may happen to one refund. The database holds a copy of the rows that change something
/// (chancery.refund_transitions), which a test compares with this one.
[[nodiscard]] std::span<const RefundRule> refundTable();

/// Where the event leads; nothing: the table has no such step.
[[nodiscard]] std::optional<RefundState> refundAfter(RefundState from, RefundEvent event);

} // namespace chancery::rules
