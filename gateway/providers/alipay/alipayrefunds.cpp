// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/alipayrefunds.h"

#include "gateway/providers/alipay/gatewayreply.h"
#include "gateway/providers/alipay/trade.h"
#include "gateway/providers/alipay/yuan.h"

#include <algorithm>
#include <array>

namespace chancery::providers::alipay {

using Verdict = GatewayReply::Verdict;
using rules::RefundStatement;
using State = RefundStatement::State;

namespace {

constexpr char refundMethod[] = "alipay.trade.refund";
constexpr char queryMethod[] = "alipay.trade.fastpay.refund.query";

struct Row
{
    QStringView subCode;
    QStringView code;
    bool retryable;
};

constexpr std::array refusals{
    Row{u"ACQ.SELLER_BALANCE_NOT_ENOUGH", u"balance_insufficient", true},
    Row{u"ACQ.REFUND_AMT_NOT_EQUAL_TOTAL", u"amount_exceeds", false},
    Row{u"ACQ.REFUND_FEE_ERROR", u"amount_exceeds", false},
    Row{u"ACQ.TRADE_HAS_CLOSE", u"already_refunded", false},
    Row{u"ACQ.TRADE_HAS_FINISHED", u"refund_too_late", false},
    Row{u"ACQ.TRADE_STATUS_ERROR", u"provider_rejected", false},
    Row{u"ACQ.TRADE_NOT_EXIST", u"provider_rejected", false},
    Row{u"ACQ.TRADE_NOT_ALLOW_REFUND", u"provider_rejected", false},
    Row{u"ACQ.BUYER_NOT_EXIST", u"provider_rejected", false},
    Row{u"ACQ.INVALID_PARAMETER", u"provider_rejected", false},
};

RefundReply refused(const GatewayReply &reply)
{
    // The number was used for another amount: a refund is there, and only the query tells which.
    if (reply.subCode == u"ACQ.DISCORDANT_REPEAT_REQUEST")
        return rules::Unanswered{reply.summary};
    const auto row = std::ranges::find(refusals, QStringView(reply.subCode), &Row::subCode);
    if (row == refusals.end())
        return RefundRefused{QStringLiteral("provider_rejected"), true};
    return RefundRefused{row->code.toString(), row->retryable};
}

QJsonObject named(const RefundOrder &order)
{
    QJsonObject content{{QStringLiteral("out_trade_no"), order.payment.text()},
        {QStringLiteral("out_request_no"), order.refund.text()}};
    if (!order.paymentReference.isEmpty())
        content.insert(QStringLiteral("trade_no"), order.paymentReference);
    return content;
}

bool isAbout(const GatewayReply &reply, const RefundOrder &order)
{
    return reply.text("out_trade_no") == order.payment.text();
}

} // namespace

AlipayRefunds::AlipayRefunds(std::shared_ptr<const GatewayCall> gateway)
    : m_gateway(std::move(gateway))
{
}

domain::Expected<void, domain::Error> AlipayRefunds::check(const RefundOrder &order) const
{
    const auto amount = toYuan(order.amount);
    if (!amount)
        return domain::Unexpected(amount.error());
    if (!isIdentifier(order.refund.text()) || !isIdentifier(order.payment.text())) {
        return domain::Unexpected(domain::Error{
            QStringLiteral("order_malformed"), QStringLiteral("refund and payment: expected up to 64 characters")});
    }
    return {};
}

HttpRequest AlipayRefunds::refundRequest(const RefundOrder &order, const QByteArray &) const
{
    QJsonObject content = named(order);
    content.insert(QStringLiteral("refund_amount"), order.amount.toDecimal());
    return m_gateway->post(refundMethod, GatewayCall::business(content));
}

RefundReply AlipayRefunds::readRefund(const RefundOrder &order, const HttpReply &reply) const
{
    const GatewayReply read = GatewayReply::read(refundMethod, reply, m_gateway->config());
    switch (read.verdict) {
    case Verdict::Done:
        // refund_fee is cumulative over the trade and says nothing about this refund; "N" only says that this call
        // moved nothing.
        if (!isAbout(read, order) || read.text("fund_change") != u"Y")
            return rules::Unanswered{read.summary + QLatin1String(" fund_change ") + read.text("fund_change").left(1)};
        return RefundsSeen{
            {RefundStatement{order.refund, order.refund.text(), order.amount, State::Succeeded, {}}}, false};
    case Verdict::Refused:
        return refused(read);
    case Verdict::NotExecuted:
    case Verdict::Busy:
    case Verdict::InProgress:
    case Verdict::Unclear:
        break; // an earlier sending may have arrived: the number is the same, so the query tells
    }
    return rules::Unanswered{read.summary};
}

std::optional<HttpRequest> AlipayRefunds::refundsRequest(const RefundOrder &order) const
{
    if (order.refund.isEmpty())
        return std::nullopt;
    return m_gateway->post(queryMethod, GatewayCall::business(named(order)));
}

RefundReply AlipayRefunds::readRefunds(const RefundOrder &order, const HttpReply &reply) const
{
    const GatewayReply read = GatewayReply::read(queryMethod, reply, m_gateway->config());
    if (read.verdict == Verdict::Refused && read.subCode == u"ACQ.TRADE_NOT_EXIST")
        return RefundsSeen{{}, true};
    if (read.verdict != Verdict::Done)
        return rules::Unanswered{read.summary};
    const QString status = read.text("refund_status");
    const QString number = read.text("out_request_no");
    // Without a status the refund was never made; the reply then names neither trade nor refund, or only what was
    // asked.
    if (status.isEmpty() && read.text("refund_amount").isEmpty())
        return RefundsSeen{{}, true};
    const auto amount = fromYuan(read.text("refund_amount"));
    if (!isAbout(read, order) || number != order.refund.text() || !amount)
        return rules::Unanswered{read.summary + QLatin1String(": about another refund, or without an amount")};
    if (status.isEmpty())
        return RefundsSeen{{}, true};
    if (status != u"REFUND_SUCCESS")
        return RefundsSeen{{RefundStatement{order.refund, number, *amount, State::Pending, {}}}, false};
    return RefundsSeen{{RefundStatement{order.refund, number, *amount, State::Succeeded, {}}}, false};
}

bool AlipayRefunds::worthRepeatingRefund(const HttpReply &reply) const
{
    // What may have arrived is asked about first; only what was certainly not carried out goes again.
    return reply.outcome == HttpReply::Outcome::NotSent
        || GatewayReply::read({}, reply, m_gateway->config()).verdict == Verdict::Busy;
}

} // namespace chancery::providers::alipay
