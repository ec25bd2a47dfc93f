// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/alipaybarcode.h"

#include "gateway/providers/alipay/trade.h"

#include <QRegularExpression>

namespace chancery::providers::alipay {

namespace {

// Alipay ends the trade by itself after two minutes; nobody waits for it longer than one.
constexpr std::chrono::minutes providerLife{2};
constexpr std::chrono::seconds slack{30};
constexpr std::chrono::seconds patience{60};

} // namespace

AlipayBarcode::AlipayBarcode(std::shared_ptr<const GatewayCall> gateway)
    : AlipayMethod(std::move(gateway), "alipay.trade.pay", true)
{
}

domain::Expected<PreparedOrder, domain::Error> AlipayBarcode::prepare(const Order &order, domain::Instant now) const
{
    static const QRegularExpression code(QStringLiteral("\\A(2[5-9]|30)[0-9]{14,22}\\z"));
    if (order.payerCode.isEmpty()) {
        return domain::Unexpected(domain::Error{
            QStringLiteral("auth_code_missing"), QStringLiteral("expected the payer's code in auth_code")});
    }
    if (!code.match(order.payerCode).hasMatch()) {
        return domain::Unexpected(domain::Error{QStringLiteral("auth_code_malformed"),
            QStringLiteral("expected 16 to 24 digits that begin with 25 to 30")});
    }
    auto content = orderContent(order);
    if (!content)
        return domain::Unexpected(content.error());
    content->insert(QStringLiteral("scene"), QStringLiteral("bar_code"));
    content->insert(QStringLiteral("product_code"), QStringLiteral("FACE_TO_FACE_PAYMENT"));
    content->insert(QStringLiteral("timeout_express"), QStringLiteral("%1m").arg(qint64{providerLife.count()}));
    PreparedOrder prepared = frozen(order, *content, now + providerLife + slack);
    prepared.showUntil = now + patience;
    prepared.once = order.payerCode.toLatin1();
    return prepared;
}

rules::Fact AlipayBarcode::readCreated(const GatewayReply &reply) const
{
    if (reply.verdict == GatewayReply::Verdict::Done)
        return captureOf(reply, gateway().config());
    const QString number = reply.text("out_trade_no");
    // Who has to confirm may be told without a number: the call was about no other order.
    return rules::Opened{isIdentifier(number) ? number : QString(), {}, {}, {}};
}

} // namespace chancery::providers::alipay
