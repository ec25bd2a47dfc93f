// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/refundcalls.h"
#include "gateway/providers/stripe/striperequests.h"

namespace chancery::providers::stripe {

/// Refunds of a payment intent. Ours carry `refund_id` and `payment_id` in their metadata.
class StripeRefunds final : public RefundCalls
{
public:
    explicit StripeRefunds(StripeRequests requests);

    [[nodiscard]] domain::Expected<void, domain::Error> check(const RefundOrder &order) const override;
    [[nodiscard]] HttpRequest refundRequest(const RefundOrder &order, const QByteArray &idempotencyKey) const override;
    [[nodiscard]] RefundReply readRefund(const RefundOrder &order, const HttpReply &reply) const override;
    /// All of the payment intent; the first hundred, which is more than a payment is ever refunded in.
    [[nodiscard]] std::optional<HttpRequest> refundsRequest(const RefundOrder &order) const override;
    [[nodiscard]] std::optional<HttpRequest> refundsAfter(
        const RefundOrder &order, const HttpReply &reply) const override;
    [[nodiscard]] RefundReply readRefunds(const RefundOrder &order, const HttpReply &reply) const override;
    [[nodiscard]] bool worthRepeatingRefund(const HttpReply &reply) const override;
    [[nodiscard]] bool refundKeyIsSpent(const HttpReply &reply) const override;

private:
    StripeRequests m_requests;
};

} // namespace chancery::providers::stripe
