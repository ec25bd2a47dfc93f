// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/alipaymethod.h"

namespace chancery::providers::alipay {

/// alipay.trade.precreate: a QR code that the payer's wallet scans. Alipay knows no trade until then.
class AlipayQr final : public AlipayMethod
{
public:
    explicit AlipayQr(std::shared_ptr<const GatewayCall> gateway);

    [[nodiscard]] QString method() const override { return QStringLiteral("alipay_qr"); }
    domain::Expected<PreparedOrder, domain::Error> prepare(const Order &order, domain::Instant now) const override;
    /// The same number gives the same order, and a code again.
    [[nodiscard]] WhenMissing whenMissing() const override { return WhenMissing::SendAgain; }

protected:
    [[nodiscard]] rules::Fact readCreated(const GatewayReply &reply) const override;
};

} // namespace chancery::providers::alipay
