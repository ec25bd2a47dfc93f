// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/alipaymethod.h"

namespace chancery::providers::alipay {

/// alipay.trade.page.pay: a signed address that the payer's browser opens. Nothing is called for it: the order is open
/// as soon as it is described, and Alipay knows no trade until the payer has opened the page.
class AlipayPage final : public AlipayMethod
{
public:
    explicit AlipayPage(std::shared_ptr<const GatewayCall> gateway);

    [[nodiscard]] QString method() const override { return QStringLiteral("alipay_page"); }
    domain::Expected<PreparedOrder, domain::Error> prepare(const Order &order, domain::Instant now) const override;
    [[nodiscard]] std::optional<rules::Fact> openedWithoutCall(const PreparedOrder &order) const override;
    [[nodiscard]] WhenMissing whenMissing() const override { return WhenMissing::SendAgain; }

protected:
    [[nodiscard]] rules::Fact readCreated(const GatewayReply &reply) const override;
};

} // namespace chancery::providers::alipay
