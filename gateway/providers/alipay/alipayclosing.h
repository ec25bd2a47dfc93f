// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/gatewaycall.h"
#include "gateway/providers/closingcalls.h"

#include <memory>

namespace chancery::providers::alipay {

/// A trade that waits is closed, which Alipay refuses once it is paid; what nobody has scanned yet has no trade to be
/// closed and stays payable, so it is cancelled.
class AlipayClosing final : public ClosingCalls
{
public:
    /// With `alwaysCancel` a waiting trade is cancelled too, as is due after trade.pay.
    AlipayClosing(std::shared_ptr<const GatewayCall> gateway, bool alwaysCancel);

    [[nodiscard]] HttpRequest endRequest(const QString &reference, const rules::Fact &asked) const override;
    [[nodiscard]] rules::Fact readEnd(const HttpRequest &asked, const HttpReply &reply) const override;

private:
    std::shared_ptr<const GatewayCall> m_gateway;
    bool m_alwaysCancel;
};

} // namespace chancery::providers::alipay
