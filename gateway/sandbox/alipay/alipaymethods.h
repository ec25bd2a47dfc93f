// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipayaccount.h"
#include "gateway/sandbox/alipay/alipaybills.h"
#include "gateway/sandbox/alipay/alipayidentity.h"
#include "gateway/sandbox/alipay/alipaynode.h"
#include "gateway/sandbox/alipay/alipayrequest.h"
#include "gateway/sandbox/alipay/alipaytrades.h"

namespace chancery::sandbox {

/// What the methods of the gateway do, once a call has been checked.
class AlipayMethods
{
public:
    using Answer = domain::Expected<AlipayNode, AlipayFault>;

    AlipayMethods(const AlipayIdentity &identity, AlipayAccount &account, AlipayTrades &trades, AlipayBills &bills);

    /// Where pages live: http://127.0.0.1:1234.
    void setPageBase(const QString &base) { m_pageBase = base; }
    [[nodiscard]] const QString &pageBase() const { return m_pageBase; }

    /// The short name of a method that is known: precreate, page, pay, query, close, cancel, refund, refund_query,
    /// bill; empty otherwise.
    [[nodiscard]] static QString operation(const QString &method);
    /// Anything but page.
    [[nodiscard]] Answer perform(const AlipayRequest &request);
    /// alipay.trade.page.pay: gives the offer whose page the browser is sent to.
    domain::Expected<const AlipayTrade *, AlipayFault> openPage(const AlipayRequest &request);

private:
    [[nodiscard]] domain::Expected<AlipayOffer, AlipayFault> readOffer(
        const AlipayRequest &request, AlipayOffer::Kind kind) const;
    [[nodiscard]] std::optional<AlipayFault> readTimes(const AlipayRequest &request, AlipayOffer &offer) const;
    /// The trade that the call names, or why not.
    [[nodiscard]] domain::Expected<AlipayTrade *, AlipayFault> trade(const AlipayRequest &request);
    [[nodiscard]] Answer precreate(const AlipayRequest &request);
    [[nodiscard]] Answer pay(const AlipayRequest &request);
    [[nodiscard]] Answer payWith(AlipayTrade &trade, const QString &authCode);
    [[nodiscard]] Answer query(const AlipayRequest &request);
    [[nodiscard]] Answer close(const AlipayRequest &request);
    [[nodiscard]] Answer cancel(const AlipayRequest &request);
    [[nodiscard]] Answer refund(const AlipayRequest &request);
    [[nodiscard]] Answer refundQuery(const AlipayRequest &request);
    [[nodiscard]] Answer bill(const AlipayRequest &request);
    void addPaid(AlipayNode &node, const AlipayTrade &trade) const;

    const AlipayIdentity &m_identity;
    AlipayAccount &m_account;
    AlipayTrades &m_trades;
    AlipayBills &m_bills;
    QString m_pageBase;
};

} // namespace chancery::sandbox
