// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipaycontrol.h"
#include "gateway/sandbox/alipay/alipaygateway.h"
#include "gateway/sandbox/alipay/alipaypages.h"

namespace chancery::sandbox {

/// The stand-in for Alipay, all of it together: gateway, pages, bills, notifications.
class Alipay
{
public:
    Alipay(boost::asio::io_context &loop, const domain::Clock &clock, domain::RandomSource &random,
        MisbehaviourPlan &plan, AlipayIdentity identity, double retryScale);

    void setPageBase(const QString &base) { m_methods.setPageBase(base); }
    /// /gateway.do and /alipay/….
    [[nodiscard]] static bool owns(const Request &request);
    void handle(const Request &request, AlipayGateway::Respond respond);

    [[nodiscard]] AlipayControl &control() { return m_control; }
    /// orders, trades, notifications, calls.
    [[nodiscard]] QJsonObject state() const;

    void tick() { m_trades.tick(); }
    void clear();
    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

private:
    [[nodiscard]] Reply download(const Request &request) const;

    AlipayIdentity m_identity;
    AlipayAccount m_account;
    AlipayTrades m_trades;
    AlipayNotifier m_notifier;
    AlipayBills m_bills;
    AlipayMethods m_methods;
    AlipayGateway m_gateway;
    AlipayPages m_pages;
    AlipayControl m_control;
};

} // namespace chancery::sandbox
