// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/gatewayreply.h"
#include "gateway/rules/fact.h"

namespace chancery::providers::alipay {

/// What a trade's own members say, as in the reply of a query: StillOpen, Captured, Closed, GivenBack, or Unanswered
/// when it contradicts itself.
[[nodiscard]] rules::Fact factOfTrade(const GatewayReply &reply, const AlipayConfig &config);
/// The same for a reply that says "paid" by itself and carries no trade_status.
[[nodiscard]] rules::Fact captureOf(const GatewayReply &reply, const AlipayConfig &config);
/// The reply of a query: factOfTrade(), NotFound or Unanswered.
[[nodiscard]] rules::Fact factOfQuery(const GatewayReply &reply, const AlipayConfig &config);

/// Letters, digits and a few marks only: fit for the books and the log.
[[nodiscard]] bool isIdentifier(const QString &text, int longest = 64);

} // namespace chancery::providers::alipay
