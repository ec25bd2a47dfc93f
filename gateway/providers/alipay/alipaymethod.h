// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/alipayclosing.h"
#include "gateway/providers/alipay/alipayrefunds.h"
#include "gateway/providers/alipay/alipaystatements.h"
#include "gateway/providers/alipay/gatewaycall.h"
#include "gateway/providers/alipay/gatewayreply.h"
#include "gateway/providers/paymentprovider.h"

#include <memory>

namespace chancery::providers::alipay {

/// What the ways to pay with Alipay have in common. Orders are called by our payment id (out_trade_no), so one whose
/// create was not answered is asked about by it. The frozen body holds biz_content and addresses; application,
/// time stamp and signature are those of each sending.
class AlipayMethod : public PaymentProvider
{
public:
    [[nodiscard]] QString name() const final { return QStringLiteral("alipay"); }
    [[nodiscard]] HttpRequest createRequest(const PreparedOrder &order, const QByteArray &idempotencyKey) const final;
    [[nodiscard]] HttpRequest queryRequest(const QString &reference) const final;
    [[nodiscard]] HttpRequest closeRequest(const QString &reference, const QByteArray &idempotencyKey) const final;
    [[nodiscard]] rules::Fact readCreate(const HttpReply &reply, Earlier earlier) const final;
    [[nodiscard]] rules::Fact readQuery(const HttpReply &reply) const final;
    [[nodiscard]] rules::Fact readClose(const HttpReply &reply) const final;
    [[nodiscard]] bool mayHaveArrived(const HttpReply &reply) const final;
    [[nodiscard]] bool worthRepeating(const HttpReply &reply) const final;
    [[nodiscard]] bool worthRepeatingCreate(const HttpReply &reply) const final;
    [[nodiscard]] bool keyIsSpent(const HttpReply &) const final { return false; }
    domain::Expected<Notice, domain::Error> readNotice(
        const HttpHeaders &headers, const QByteArray &rawBody, domain::Instant now) const final;
    [[nodiscard]] QByteArray noticeReceipt() const final { return QByteArrayLiteral("success"); }
    /// Alipay has no call for the account: a query of a number that nobody has used has to be answered, signed, by "no
    /// such trade". That proves both keys and the clock.
    [[nodiscard]] HttpRequest accountRequest() const final;
    domain::Expected<Account, domain::Error> readAccount(const HttpReply &reply) const final;
    [[nodiscard]] const ClosingCalls *closing() const final { return &m_closing; }
    [[nodiscard]] const RefundCalls *refunds() const final { return &m_refunds; }
    [[nodiscard]] const StatementCalls *statements() const final { return &m_statements; }

protected:
    AlipayMethod(std::shared_ptr<const GatewayCall> gateway, QByteArray createMethod, bool cancelsWaiting);

    [[nodiscard]] const GatewayCall &gateway() const { return *m_gateway; }
    /// The members that every order has: out_trade_no, total_amount, subject.
    /// Errors: as PaymentProvider::prepare().
    static domain::Expected<QJsonObject, domain::Error> orderContent(const Order &order);
    /// Freezes the order; `more`: notify_url and the like.
    [[nodiscard]] PreparedOrder frozen(
        const Order &order, const QJsonObject &content, domain::Instant end, const Parameters &more = {}) const;
    /// The address that a payer's browser opens for a frozen order.
    [[nodiscard]] QByteArray addressOf(const PreparedOrder &order) const;
    /// What a create that was carried out (10000, 10003) says.
    [[nodiscard]] virtual rules::Fact readCreated(const GatewayReply &reply) const = 0;

private:
    std::shared_ptr<const GatewayCall> m_gateway;
    QByteArray m_createMethod;
    AlipayClosing m_closing;
    AlipayRefunds m_refunds;
    AlipayStatements m_statements;
};

} // namespace chancery::providers::alipay
