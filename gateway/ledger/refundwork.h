// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/refundview.h"

namespace chancery::ledger {

/// A refund to be moved on at the provider.
struct RefundWork
{
    RefundView refund;
    AttemptView payment;
    /// True when the try under way may have reached the provider before this claim: ask before sending it again.
    bool mayBeSent = false;
};

} // namespace chancery::ledger
