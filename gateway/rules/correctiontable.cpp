// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/correctiontable.h"

#include <algorithm>

namespace chancery::rules {

namespace {

using S = domain::PaymentState;

constexpr CorrectionRule table[]{
    {S::Unknown, S::Closed},
    {S::Unknown, S::Failed},
    {S::Open, S::Closed},
    {S::Closing, S::Closed},
    {S::Closing, S::Failed},
    {S::Captured, S::Refunded},
    {S::PartRefunded, S::Refunded},
    {S::RefundFailed, S::Refunded},
};

} // namespace

std::span<const CorrectionRule> correctionTable()
{
    return table;
}

bool mayCorrect(domain::PaymentState from, domain::PaymentState to)
{
    return std::ranges::any_of(table, [&](const CorrectionRule &rule) { return rule.from == from && rule.to == to; });
}

} // namespace chancery::rules
