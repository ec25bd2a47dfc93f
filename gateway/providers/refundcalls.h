// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpreply.h"
#include "gateway/providers/httprequest.h"
#include "gateway/providers/refundorder.h"
#include "gateway/providers/refundreply.h"

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

    /// The same bytes for the same arguments; `idempotencyKey` as for a create.
    [[nodiscard]] virtual HttpRequest refundRequest(
        const RefundOrder &order, const QByteArray &idempotencyKey) const = 0;
    [[nodiscard]] virtual RefundReply readRefund(const RefundOrder &order, const HttpReply &reply) const = 0;
    /// Asks about this refund, or about all of its payment where the provider can list them; with an empty
    /// `order.refund` about all of the payment. Nothing: the provider cannot be asked that.
    [[nodiscard]] virtual std::optional<HttpRequest> refundsRequest(const RefundOrder &order) const = 0;
    [[nodiscard]] virtual RefundReply readRefunds(const RefundOrder &order, const HttpReply &reply) const = 0;
    /// True when the same call with the same key can end otherwise, as PaymentProvider::worthRepeating().
    [[nodiscard]] virtual bool worthRepeatingRefund(const HttpReply &reply) const = 0;
};

} // namespace chancery::providers
