// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/gatewaycall.h"
#include "gateway/providers/refundcalls.h"

#include <memory>

namespace chancery::providers::alipay {

/// alipay.trade.refund with our refund's id as out_request_no, and the query for it. A refund without an id of ours
/// cannot be asked about: Alipay has no list of a trade's refunds.
class AlipayRefunds final : public RefundCalls
{
public:
    explicit AlipayRefunds(std::shared_ptr<const GatewayCall> gateway);

    [[nodiscard]] domain::Expected<void, domain::Error> check(const RefundOrder &order) const override;
    [[nodiscard]] HttpRequest refundRequest(const RefundOrder &order, const QByteArray &idempotencyKey) const override;
    [[nodiscard]] RefundReply readRefund(const RefundOrder &order, const HttpReply &reply) const override;
    [[nodiscard]] std::optional<HttpRequest> refundsRequest(const RefundOrder &order) const override;
    [[nodiscard]] RefundReply readRefunds(const RefundOrder &order, const HttpReply &reply) const override;
    [[nodiscard]] bool worthRepeatingRefund(const HttpReply &reply) const override;

private:
    std::shared_ptr<const GatewayCall> m_gateway;
};

} // namespace chancery::providers::alipay
