// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/trade.h"

#include "gateway/providers/alipay/yuan.h"

#include <QRegularExpression>

namespace chancery::providers::alipay {

namespace {

rules::Unanswered unreadable(const GatewayReply &reply, const char *what)
{
    return {reply.summary + QLatin1String(": ") + QLatin1String(what)};
}

} // namespace

bool isIdentifier(const QString &text, int longest)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_.:-]+\\z"));
    return text.size() <= longest && shape.match(text).hasMatch();
}

rules::Fact captureOf(const GatewayReply &reply, const AlipayConfig &config)
{
    const QString order = reply.text("out_trade_no");
    const QString trade = reply.text("trade_no");
    const auto amount = fromYuan(reply.text("total_amount"));
    if (!isIdentifier(order) || !isIdentifier(trade) || !amount)
        return unreadable(reply, "paid, without number or amount");
    return rules::Captured{.amount = *amount,
        .account = {}, // the application's key vouches for the account
        .livemode = config.isLive(),
        .ourReference = order,
        .reference = order,
        .paymentReference = trade};
}

rules::Fact factOfTrade(const GatewayReply &reply, const AlipayConfig &config)
{
    const QString order = reply.text("out_trade_no");
    const QString status = reply.text("trade_status");
    if (!isIdentifier(order))
        return unreadable(reply, "no out_trade_no");
    if (status == u"WAIT_BUYER_PAY") {
        // There is a trade only once the payer has scanned the code or opened the page.
        const QString trade = reply.text("trade_no");
        return rules::StillOpen{order, {}, {}, {}, isIdentifier(trade) ? trade : QString()};
    }
    if (status == u"TRADE_SUCCESS" || status == u"TRADE_FINISHED")
        return captureOf(reply, config);
    if (status != u"TRADE_CLOSED")
        return unreadable(reply, "unknown trade_status");
    // Closed is said of trades that ended unpaid and of those that were paid and refunded in full.
    if (!reply.text("send_pay_date").isEmpty()) {
        const QString trade = reply.text("trade_no");
        if (!isIdentifier(trade))
            return unreadable(reply, "refunded, without number");
        return rules::GivenBack{order, trade};
    }
    return rules::Closed{.expired = true};
}

rules::Fact factOfQuery(const GatewayReply &reply, const AlipayConfig &config)
{
    if (reply.verdict == GatewayReply::Verdict::Done)
        return factOfTrade(reply, config);
    if (reply.verdict == GatewayReply::Verdict::Refused && reply.subCode == u"ACQ.TRADE_NOT_EXIST")
        return rules::NotFound{};
    return rules::Unanswered{reply.summary};
}

} // namespace chancery::providers::alipay
