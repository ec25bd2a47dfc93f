// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/refundwork.h"

namespace chancery::ledger {

/// A due refund as it is claimed: see RefundBooks::claimDue().
struct RefundClaim
{
    RefundWork work;
    bool mayGoOut = false; ///< from this commit on it may have been sent; false while a dispute freezes it
    domain::Instant nextCheck;

    /// `refund` as locked, of `payment`.
    RefundClaim(RefundView refund, AttemptView payment, domain::Instant now);
};

} // namespace chancery::ledger
