// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/newrefund.h"
#include "gateway/ledger/recorded.h"
#include "gateway/ledger/refundview.h"

#include <optional>

namespace chancery::ledger {

class AttemptChange;

/// Where RefundChange puts what it has decided, in the order of its calls. All of it belongs to one transaction.
class RefundWriter
{
public:
    RefundWriter() = default;
    RefundWriter(const RefundWriter &) = delete;
    RefundWriter &operator=(const RefundWriter &) = delete;
    virtual ~RefundWriter() = default;

    /// A new refund. `wish`: what a person asked for; null for one that nobody asked for here. `nextCheck`: when it is
    /// due; nothing: never.
    virtual void insert(const RefundView &refund, const NewRefund *wish, std::optional<domain::Instant> nextCheck) = 0;
    virtual void update(const RefundView &refund, std::optional<domain::Instant> nextCheck) = 0;
    /// The refund's event with its version; `from` is nothing for the first one. `payment` is as it was before.
    virtual void event(const AttemptView &payment, const RefundView &refund, const QString &event,
        std::optional<rules::RefundState> from, const Cause &cause)
        = 0;
    /// The refund that was just done is money that had been told of before, as given back with its order: double entry
    /// has to take it out again. Books without double entry have nothing to do.
    virtual void toldTwice(const AttemptView & /*payment*/, const RefundView & /*refund*/) { }
    /// What followed for the payment.
    virtual void payment(const AttemptChange &change) = 0;
};

} // namespace chancery::ledger
