// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpreply.h"
#include "gateway/providers/httprequest.h"
#include "gateway/providers/refundorder.h"
#include "gateway/providers/refundreply.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <optional>

namespace chancery::providers {

/// How a provider sends money back. Pure, as PaymentProvider.
class RefundCalls
{
public:
    RefundCalls() = default;
    RefundCalls(const RefundCalls &) = delete;
    RefundCalls &operator=(const RefundCalls &) = delete;
    virtual ~RefundCalls() = default;

    /// Whether the provider can be asked for this refund at all; ask before it is committed.
    /// Errors: `amount_limit` (no unit for the amount, or none of it), `order_malformed`.
    [[nodiscard]] virtual domain::Expected<void, domain::Error> check(const RefundOrder &) const { return {}; }
    /// The same bytes for the same arguments; `idempotencyKey` as for a create.
    [[nodiscard]] virtual HttpRequest refundRequest(
        const RefundOrder &order, const QByteArray &idempotencyKey) const = 0;
    /// A refusal speaks of this sending alone. Where an earlier one may have arrived and its key may be forgotten (a
    /// day later), `already_refunded` can be our own refund: ask refundsRequest() before it is believed.
    [[nodiscard]] virtual RefundReply readRefund(const RefundOrder &order, const HttpReply &reply) const = 0;
    /// Asks about this refund, or about all of its payment where the provider can list them; with an empty
    /// `order.refund` about all of the payment. Nothing: the provider cannot be asked that.
    [[nodiscard]] virtual std::optional<HttpRequest> refundsRequest(const RefundOrder &order) const = 0;
    [[nodiscard]] virtual RefundReply readRefunds(const RefundOrder &order, const HttpReply &reply) const = 0;
    /// The call for what comes after this page of the list; nothing: it was the last one, or it cannot be read.
    [[nodiscard]] virtual std::optional<HttpRequest> refundsAfter(const RefundOrder &, const HttpReply &) const
    {
        return std::nullopt;
    }
    /// True when the same call with the same key can end otherwise, as PaymentProvider::worthRepeating().
    [[nodiscard]] virtual bool worthRepeatingRefund(const HttpReply &reply) const = 0;
    /// True when this answer proves that the key will only ever be answered by this failure, as
    /// PaymentProvider::keyIsSpent(): once a complete list does not have the refund, it needs a new key.
    [[nodiscard]] virtual bool refundKeyIsSpent(const HttpReply &) const { return false; }
};

} // namespace chancery::providers
