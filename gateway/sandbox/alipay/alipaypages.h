// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipaymethods.h"
#include "gateway/sandbox/reply.h"

namespace chancery::sandbox {

/// What a payer sees: /alipay/qr/<token> in a phone that has scanned the code, /alipay/page/<token> in a browser. Works
/// without scripts.
class AlipayPages
{
public:
    AlipayPages(
        const domain::Clock &clock, const AlipayIdentity &identity, const AlipayAccount &account, AlipayTrades &trades);

    [[nodiscard]] Reply handle(const Request &request);

private:
    [[nodiscard]] Reply act(AlipayTrade &trade, const QString &action);
    [[nodiscard]] Reply show(const AlipayTrade &trade, const QString &notice = {}) const;
    [[nodiscard]] Reply login(const AlipayTrade &trade) const;
    [[nodiscard]] Reply over(const AlipayTrade &trade) const;
    [[nodiscard]] Reply paid(const AlipayTrade &trade) const;
    [[nodiscard]] QString heading(const AlipayTrade &trade) const;

    const domain::Clock &m_clock;
    const AlipayIdentity &m_identity;
    const AlipayAccount &m_account;
    AlipayTrades &m_trades;
};

} // namespace chancery::sandbox
