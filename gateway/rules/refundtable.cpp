// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/refundtable.h"

namespace chancery::rules {

namespace {

using S = RefundState;
using E = RefundEvent;

constexpr RefundRule table[]{
    {S::Requested, E::Approve, S::Refunding},
    {S::Requested, E::Reject, S::Rejected},
    {S::Failed, E::Retry, S::Refunding},

    // What the provider says, in any order and as often as it likes.
    {S::Refunding, E::Succeed, S::Done},
    {S::Done, E::Succeed, S::Done},
    {S::Failed, E::Succeed, S::Done}, // taken for lost, and made all the same
    {S::Refunding, E::Fail, S::Failed},
    {S::Failed, E::Fail, S::Failed},
    {S::Done, E::Return, S::Failed},
    {S::Failed, E::Return, S::Failed},
};

} // namespace

std::span<const RefundRule> refundTable()
{
    return table;
}

std::optional<RefundState> refundAfter(RefundState from, RefundEvent event)
{
    for (const RefundRule &rule : table) {
        if (rule.from == from && rule.event == event)
            return rule.to;
    }
    return std::nullopt;
}

} // namespace chancery::rules
