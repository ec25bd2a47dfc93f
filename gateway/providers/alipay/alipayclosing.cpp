// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/alipayclosing.h"

#include "gateway/providers/alipay/gatewayreply.h"
#include "gateway/providers/alipay/trade.h"

namespace chancery::providers::alipay {

namespace {

constexpr char closeMethod[] = "alipay.trade.close";
constexpr char cancelMethod[] = "alipay.trade.cancel";
using Verdict = GatewayReply::Verdict;

rules::Fact readCancel(const GatewayReply &reply)
{
    if (reply.verdict == Verdict::Refused) {
        // Nothing there to be cancelled is an end too; money that comes all the same is noticed.
        if (reply.subCode == u"ACQ.TRADE_NOT_EXIST")
            return rules::Closed{};
        return rules::CloseRefused{};
    }
    if (reply.verdict != Verdict::Done || reply.text("retry_flag") == u"Y")
        return rules::Unanswered{reply.summary};
    const QString action = reply.text("action");
    if (action == u"refund") {
        const QString order = reply.text("out_trade_no");
        const QString trade = reply.text("trade_no");
        if (!isIdentifier(order) || !isIdentifier(trade))
            return rules::Unanswered{reply.summary + QLatin1String(": refunded, without number")};
        return rules::GivenBack{order, trade};
    }
    if (!action.isEmpty() && action != u"close")
        return rules::Unanswered{reply.summary + QLatin1String(": unknown action")};
    return rules::Closed{};
}

rules::Fact readClose(const GatewayReply &reply)
{
    if (reply.verdict == Verdict::Done)
        return rules::Closed{};
    if (reply.verdict != Verdict::Refused)
        return rules::Unanswered{reply.summary};
    if (reply.subCode == u"ACQ.TRADE_NOT_EXIST")
        return rules::NotFound{};
    return rules::CloseRefused{};
}

} // namespace

AlipayClosing::AlipayClosing(std::shared_ptr<const GatewayCall> gateway, bool alwaysCancel)
    : m_gateway(std::move(gateway))
    , m_alwaysCancel(alwaysCancel)
{
}

HttpRequest AlipayClosing::endRequest(const QString &reference, const rules::Fact &asked) const
{
    const bool waits = std::holds_alternative<rules::StillOpen>(asked);
    return m_gateway->post(waits && !m_alwaysCancel ? closeMethod : cancelMethod,
        GatewayCall::business({{QStringLiteral("out_trade_no"), reference}}));
}

rules::Fact AlipayClosing::readEnd(const HttpRequest &asked, const HttpReply &reply) const
{
    const QByteArray method = GatewayCall::methodOf(asked);
    const GatewayReply read = GatewayReply::read(method, reply, m_gateway->config());
    return method == closeMethod ? readClose(read) : readCancel(read);
}

} // namespace chancery::providers::alipay
