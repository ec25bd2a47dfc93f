// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/alipaymethod.h"

namespace chancery::providers::alipay {

/// alipay.trade.pay with the code that the payer's wallet shows. Paid at once, or the payer has to confirm on the phone
/// while the order is asked about every 5 seconds; what has not come then is cancelled. The code goes along with the
/// first sending only: it is good once and for a minute, and is stored nowhere.
class AlipayBarcode final : public AlipayMethod
{
public:
    explicit AlipayBarcode(std::shared_ptr<const GatewayCall> gateway);

    [[nodiscard]] QString method() const override { return QStringLiteral("alipay_barcode"); }
    /// Errors: also `auth_code_missing`, `auth_code_malformed` (16 to 24 digits that begin with 25 to 30).
    domain::Expected<PreparedOrder, domain::Error> prepare(const Order &order, domain::Instant now) const override;
    [[nodiscard]] WhenMissing whenMissing() const override { return WhenMissing::CallOff; }
    [[nodiscard]] std::optional<Polling> polling() const override { return Polling{std::chrono::seconds(5), 6}; }

protected:
    [[nodiscard]] rules::Fact readCreated(const GatewayReply &reply) const override;
};

} // namespace chancery::providers::alipay
