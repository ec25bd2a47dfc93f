// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaytrade.h"

#include <QJsonArray>

#include <algorithm>

namespace chancery::sandbox {

qint64 AlipayTrade::refunded() const
{
    qint64 sum = 0;
    for (const AlipayRefund &refund : refunds)
        sum += refund.fen;
    return sum;
}

qint64 AlipayTrade::fee() const
{
    return paid() ? (offer.fen * 6 + 500) / 1000 : 0;
}

const AlipayRefund *AlipayTrade::findRefund(const QString &requestNo) const
{
    const auto found = std::find_if(
        refunds.cbegin(), refunds.cend(), [&](const AlipayRefund &refund) { return refund.requestNo == requestNo; });
    return found == refunds.cend() ? nullptr : &*found;
}

QString AlipayTrade::statusName() const
{
    switch (status) {
    case Status::Offered:
    case Status::Revoked:
        return {};
    case Status::Waiting:
        return QStringLiteral("WAIT_BUYER_PAY");
    case Status::Success:
        return QStringLiteral("TRADE_SUCCESS");
    case Status::Finished:
        return QStringLiteral("TRADE_FINISHED");
    case Status::Closed:
        return QStringLiteral("TRADE_CLOSED");
    }
    return {};
}

QJsonObject AlipayTrade::toState() const
{
    QJsonArray refundsJson;
    for (const AlipayRefund &refund : refunds)
        refundsJson.append(
            QJsonObject{{QStringLiteral("out_request_no"), refund.requestNo}, {QStringLiteral("fen"), refund.fen},
                {QStringLiteral("at"), refund.at}, {QStringLiteral("reason"), refund.reason}});
    return {
        {QStringLiteral("kind"), static_cast<int>(offer.kind)},
        {QStringLiteral("out_trade_no"), offer.outTradeNo},
        {QStringLiteral("fen"), offer.fen},
        {QStringLiteral("subject"), offer.subject},
        {QStringLiteral("body"), offer.body},
        {QStringLiteral("product_code"), offer.productCode},
        {QStringLiteral("passback"), offer.passback},
        {QStringLiteral("notify_url"), offer.notifyUrl},
        {QStringLiteral("return_url"), offer.returnUrl},
        {QStringLiteral("offer_until"), offer.offerUntil},
        {QStringLiteral("pay_until"), offer.payUntil},
        {QStringLiteral("token"), token},
        {QStringLiteral("trade_no"), tradeNo},
        {QStringLiteral("status"), static_cast<int>(status)},
        {QStringLiteral("requests"), requests},
        {QStringLiteral("scanned_at"), scannedAt},
        {QStringLiteral("paid_at"), paidAt},
        {QStringLiteral("closed_at"), closedAt},
        {QStringLiteral("settles_at"), settlesAt},
        {QStringLiteral("settling"), static_cast<int>(settling)},
        {QStringLiteral("auth_code"), authCode},
        {QStringLiteral("refunds"), refundsJson},
    };
}

AlipayTrade AlipayTrade::fromState(const QJsonObject &state)
{
    const auto text = [&](const char *name) { return state.value(QLatin1String(name)).toString(); };
    const auto number = [&](const char *name) { return state.value(QLatin1String(name)).toInteger(); };
    AlipayTrade trade;
    trade.offer.kind = static_cast<AlipayOffer::Kind>(number("kind"));
    trade.offer.outTradeNo = text("out_trade_no");
    trade.offer.fen = number("fen");
    trade.offer.subject = text("subject");
    trade.offer.body = text("body");
    trade.offer.productCode = text("product_code");
    trade.offer.passback = text("passback");
    trade.offer.notifyUrl = text("notify_url");
    trade.offer.returnUrl = text("return_url");
    trade.offer.offerUntil = number("offer_until");
    trade.offer.payUntil = number("pay_until");
    trade.token = text("token");
    trade.tradeNo = text("trade_no");
    trade.status = static_cast<Status>(number("status"));
    trade.requests = static_cast<int>(number("requests"));
    trade.scannedAt = number("scanned_at");
    trade.paidAt = number("paid_at");
    trade.closedAt = number("closed_at");
    trade.settlesAt = number("settles_at");
    trade.settling = static_cast<Settling>(number("settling"));
    trade.authCode = text("auth_code");
    for (const QJsonValue &value : state.value(u"refunds").toArray()) {
        const QJsonObject refund = value.toObject();
        trade.refunds.push_back({refund.value(u"out_request_no").toString(), refund.value(u"fen").toInteger(),
            refund.value(u"at").toInteger(), refund.value(u"reason").toString()});
    }
    return trade;
}

} // namespace chancery::sandbox
