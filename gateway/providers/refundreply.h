// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/fact.h"
#include "gateway/rules/refundstatement.h"

#include <QString>

#include <variant>
#include <vector>

namespace chancery::providers {

/// What the provider says about refunds of one payment. `complete`: all that it has, so a refund of ours that is
/// missing was never made.
struct RefundsSeen
{
    std::vector<rules::RefundStatement> refunds;
    bool complete = false;
    bool operator==(const RefundsSeen &) const = default;
};

/// This refund was definitely not made by this call, and the same call will not make it.
struct RefundRefused
{
    QString code; ///< already_refunded, balance_insufficient, disputed, amount_exceeds, provider_rejected, …
    bool retryable = false; ///< a new try later, with a new key, can succeed
    bool operator==(const RefundRefused &) const = default;
};

/// Unanswered: nothing is known; ask before anything is repeated, and repeat with the same key.
using RefundReply = std::variant<RefundsSeen, RefundRefused, rules::Unanswered>;

} // namespace chancery::providers
