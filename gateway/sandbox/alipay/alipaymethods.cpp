// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaymethods.h"

#include "gateway/sandbox/alipay/alipaytext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace chancery::sandbox {

using domain::Expected;
using domain::Unexpected;
using Status = AlipayTrade::Status;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr qint64 longest = 15 * 24 * hour; // Alipay's own end of an unpaid trade

AlipayFault parameter(const char *detail)
{
    return AlipayFault::business(QStringLiteral("ACQ.INVALID_PARAMETER"), QString::fromLatin1(detail));
}

AlipayFault refused(const char *subCode)
{
    return AlipayFault::business(QString::fromLatin1(subCode));
}

bool fits(const QString &product, AlipayOffer::Kind kind)
{
    switch (kind) {
    case AlipayOffer::Kind::Qr:
    case AlipayOffer::Kind::Barcode:
        return product.isEmpty() || product == u"FACE_TO_FACE_PAYMENT" || product == u"QR_CODE_OFFLINE"
            || product == u"OFFLINE_PAYMENT";
    case AlipayOffer::Kind::Page:
        return product == u"FAST_INSTANT_TRADE_PAY";
    }
    return false;
}

} // namespace

AlipayMethods::AlipayMethods(
    const AlipayIdentity &identity, AlipayAccount &account, AlipayTrades &trades, AlipayBills &bills)
    : m_identity(identity)
    , m_account(account)
    , m_trades(trades)
    , m_bills(bills)
{
}

QString AlipayMethods::operation(const QString &method)
{
    struct Name
    {
        QStringView method;
        QStringView operation;
    };
    static constexpr std::array<Name, 9> names{
        {{u"alipay.trade.precreate", u"precreate"}, {u"alipay.trade.page.pay", u"page"}, {u"alipay.trade.pay", u"pay"},
            {u"alipay.trade.query", u"query"}, {u"alipay.trade.close", u"close"}, {u"alipay.trade.cancel", u"cancel"},
            {u"alipay.trade.refund", u"refund"}, {u"alipay.trade.fastpay.refund.query", u"refund_query"},
            {u"alipay.data.dataservice.bill.downloadurl.query", u"bill"}}};
    const auto found
        = std::find_if(names.cbegin(), names.cend(), [&](const Name &name) { return name.method == method; });
    return found == names.cend() ? QString() : found->operation.toString();
}

AlipayMethods::Answer AlipayMethods::perform(const AlipayRequest &request)
{
    const QString name = operation(request.method());
    if (name == u"precreate")
        return precreate(request);
    if (name == u"pay")
        return pay(request);
    if (name == u"query")
        return query(request);
    if (name == u"close")
        return close(request);
    if (name == u"cancel")
        return cancel(request);
    if (name == u"refund")
        return refund(request);
    if (name == u"refund_query")
        return refundQuery(request);
    if (name == u"bill")
        return bill(request);
    return Unexpected(AlipayFault::invalid("isv.invalid-method"));
}

std::optional<AlipayFault> AlipayMethods::readTimes(const AlipayRequest &request, AlipayOffer &offer) const
{
    const qint64 now = m_trades.now();
    offer.payUntil = now + longest;
    offer.offerUntil = now + (offer.kind == AlipayOffer::Kind::Qr ? 2 * hour : longest);
    const QString span = request.value("timeout_express");
    const QString end = request.value("time_expire");
    const QString code = request.value("qr_code_timeout_express");
    if (!span.isEmpty()) {
        const auto ms = alipaytext::msFromSpan(span, now);
        if (!ms)
            return parameter("timeout_express");
        offer.payUntil = now + *ms;
    }
    if (!end.isEmpty()) {
        const auto ms = alipaytext::msFromTime(end);
        if (!ms || *ms <= now || *ms > now + longest)
            return parameter("time_expire");
        offer.payUntil = *ms;
    }
    if (!code.isEmpty()) {
        const auto ms = alipaytext::msFromSpan(code, now);
        if (!ms || *ms > 2 * hour)
            return parameter("qr_code_timeout_express");
        offer.offerUntil = now + *ms;
    }
    return std::nullopt;
}

Expected<AlipayOffer, AlipayFault> AlipayMethods::readOffer(const AlipayRequest &request, AlipayOffer::Kind kind) const
{
    static const QRegularExpression number(QStringLiteral("^[A-Za-z0-9_]{1,64}$"));
    AlipayOffer offer;
    offer.kind = kind;
    offer.outTradeNo = request.value("out_trade_no");
    offer.subject = request.value("subject");
    offer.body = request.value("body");
    offer.productCode = request.value("product_code");
    offer.passback = request.value("passback_params");
    offer.notifyUrl = request.parameters.value(QStringLiteral("notify_url"));
    offer.returnUrl = request.parameters.value(QStringLiteral("return_url"));
    if (!number.match(offer.outTradeNo).hasMatch())
        return Unexpected(parameter("out_trade_no"));
    // Amounts are decimal texts; a JSON number has lost its form.
    const auto fen = request.content.value(u"total_amount").isString()
        ? alipaytext::fenFromYuan(request.value("total_amount"))
        : std::nullopt;
    if (!fen)
        return Unexpected(parameter("total_amount"));
    offer.fen = *fen;
    if (offer.subject.isEmpty() || offer.subject.size() > 256
        || offer.subject.contains(QRegularExpression(QStringLiteral("[/=&]"))))
        return Unexpected(parameter("subject"));
    if (offer.body.size() > 128)
        return Unexpected(parameter("body"));
    if (!fits(offer.productCode, kind))
        return Unexpected(parameter("product_code"));
    if (offer.notifyUrl.size() > 256 || offer.passback.size() > 512)
        return Unexpected(parameter("notify_url or passback_params"));
    const QString seller = request.value("seller_id");
    if (!seller.isEmpty() && seller != m_identity.sellerId)
        return Unexpected(parameter("seller_id"));
    if (auto fault = readTimes(request, offer))
        return Unexpected(std::move(*fault));
    return offer;
}

AlipayMethods::Answer AlipayMethods::precreate(const AlipayRequest &request)
{
    const auto offer = readOffer(request, AlipayOffer::Kind::Qr);
    if (!offer)
        return Unexpected(offer.error());
    const auto trade = m_trades.offer(*offer);
    if (!trade)
        return Unexpected(trade.error());
    AlipayNode node = AlipayNode::success();
    node.add("out_trade_no", (*trade)->offer.outTradeNo);
    node.add("qr_code", m_pageBase + QLatin1String("/alipay/qr/") + (*trade)->token);
    return node;
}

Expected<const AlipayTrade *, AlipayFault> AlipayMethods::openPage(const AlipayRequest &request)
{
    const auto offer = readOffer(request, AlipayOffer::Kind::Page);
    if (!offer)
        return Unexpected(offer.error());
    const auto trade = m_trades.offer(*offer);
    if (!trade)
        return Unexpected(trade.error());
    return *trade;
}

AlipayMethods::Answer AlipayMethods::pay(const AlipayRequest &request)
{
    static const QRegularExpression code(QStringLiteral("^(2[5-9]|30)[0-9]{14,22}$"));
    const auto offer = readOffer(request, AlipayOffer::Kind::Barcode);
    if (!offer)
        return Unexpected(offer.error());
    if (request.value("scene") != u"bar_code")
        return Unexpected(parameter("scene"));
    const QString authCode = request.value("auth_code");
    if (!code.match(authCode).hasMatch())
        return Unexpected(parameter("auth_code"));
    const AlipayTrade *used = m_trades.byAuthCode(authCode);
    if (authCode.endsWith(u"97") || (used && used->offer.outTradeNo != offer->outTradeNo))
        return Unexpected(refused("ACQ.PAYMENT_AUTH_CODE_INVALID"));
    if (authCode.endsWith(u"94") && !m_trades.find(offer->outTradeNo))
        return Unexpected(refused("ACQ.BUYER_BALANCE_NOT_ENOUGH"));
    if (authCode.endsWith(u"96") && !m_trades.find(offer->outTradeNo))
        return Unexpected(AlipayFault::unknown());
    const auto trade = m_trades.offer(*offer);
    if (!trade)
        return Unexpected(trade.error());
    return payWith(**trade, authCode);
}

AlipayMethods::Answer AlipayMethods::payWith(AlipayTrade &trade, const QString &authCode)
{
    if (trade.status == Status::Offered) {
        trade.authCode = authCode;
        m_trades.scan(trade);
        if (authCode.endsWith(u"91"))
            m_trades.settleLater(trade, AlipayTrade::Settling::Pays, m_account.passwordAfter);
        else if (authCode.endsWith(u"92"))
            m_trades.settleLater(trade, AlipayTrade::Settling::Closes, m_account.passwordAfter);
        else if (!authCode.endsWith(u"93"))
            m_trades.pay(trade);
        if (authCode.endsWith(u"95"))
            return Unexpected(AlipayFault::unknown());
    }
    if (trade.status == Status::Waiting) {
        AlipayNode node;
        node.add("code", QStringLiteral("10003")).add("msg", QStringLiteral("order success pay inprocess"));
        node.add("trade_no", trade.tradeNo).add("out_trade_no", trade.offer.outTradeNo);
        node.add("buyer_logon_id", m_account.buyerLogonId);
        node.add("total_amount", alipaytext::yuan(trade.offer.fen));
        return node;
    }
    AlipayNode node = AlipayNode::success();
    node.add("trade_no", trade.tradeNo).add("out_trade_no", trade.offer.outTradeNo);
    addPaid(node, trade);
    node.add("gmt_payment", alipaytext::time(trade.paidAt));
    return node;
}

void AlipayMethods::addPaid(AlipayNode &node, const AlipayTrade &trade) const
{
    const QString amount = alipaytext::yuan(trade.offer.fen);
    const QString received = trade.paid() ? amount : QStringLiteral("0.00");
    node.add("buyer_logon_id", m_account.buyerLogonId).add("buyer_user_id", m_account.buyerId);
    node.add("total_amount", amount).add("receipt_amount", received).add("buyer_pay_amount", received);
    node.add("invoice_amount", received).add("point_amount", QStringLiteral("0.00"));
    if (trade.paid())
        node.add("fund_bill_list",
            QJsonArray{QJsonObject{{QStringLiteral("amount"), amount},
                {QStringLiteral("fund_channel"), QStringLiteral("ALIPAYACCOUNT")}}});
}

Expected<AlipayTrade *, AlipayFault> AlipayMethods::trade(const AlipayRequest &request)
{
    const QString outTradeNo = request.value("out_trade_no");
    const QString tradeNo = request.value("trade_no");
    if (outTradeNo.isEmpty() && tradeNo.isEmpty())
        return Unexpected(parameter("out_trade_no and trade_no are both empty"));
    AlipayTrade *found = m_trades.find(outTradeNo, tradeNo);
    if (!found || !found->exists())
        return Unexpected(refused("ACQ.TRADE_NOT_EXIST"));
    return found;
}

AlipayMethods::Answer AlipayMethods::query(const AlipayRequest &request)
{
    const auto found = trade(request);
    if (!found)
        return Unexpected(found.error());
    const AlipayTrade &known = **found;
    AlipayNode node = AlipayNode::success();
    node.add("trade_no", known.tradeNo).add("out_trade_no", known.offer.outTradeNo);
    node.add("trade_status", known.statusName());
    addPaid(node, known);
    if (known.paid())
        node.add("send_pay_date", alipaytext::time(known.paidAt));
    return node;
}

AlipayMethods::Answer AlipayMethods::close(const AlipayRequest &request)
{
    const auto found = trade(request);
    if (!found)
        return Unexpected(found.error());
    if (!m_trades.close(**found))
        return Unexpected(refused("ACQ.TRADE_STATUS_ERROR"));
    AlipayNode node = AlipayNode::success();
    node.add("trade_no", (*found)->tradeNo).add("out_trade_no", (*found)->offer.outTradeNo);
    return node;
}

AlipayMethods::Answer AlipayMethods::cancel(const AlipayRequest &request)
{
    const QString outTradeNo = request.value("out_trade_no");
    const auto found = trade(request);
    AlipayNode node = AlipayNode::success();
    if (!found) {
        if (found.error().subCode != u"ACQ.TRADE_NOT_EXIST" || outTradeNo.isEmpty())
            return Unexpected(found.error());
        m_trades.revoke(outTradeNo); // nothing was done to a trade, so there is no action
        node.add("out_trade_no", outTradeNo).add("retry_flag", QStringLiteral("N"));
        return node;
    }
    AlipayTrade &known = **found;
    if (known.status == Status::Finished)
        return Unexpected(refused("ACQ.TRADE_HAS_FINISHED"));
    const bool paid = known.paid();
    if (known.status == Status::Success) {
        bool moved = false;
        const AlipayRefund rest{
            known.offer.outTradeNo + QLatin1String("_cancel"), known.offer.fen - known.refunded(), 0, {}};
        const auto refunded = m_trades.refund(known, rest, moved);
        if (!refunded)
            return Unexpected(refunded.error());
    } else if (known.status == Status::Waiting) {
        m_trades.close(known);
    }
    node.add("trade_no", known.tradeNo).add("out_trade_no", known.offer.outTradeNo);
    node.add("retry_flag", QStringLiteral("N"));
    node.add("action", paid ? QStringLiteral("refund") : QStringLiteral("close"));
    return node;
}

AlipayMethods::Answer AlipayMethods::refund(const AlipayRequest &request)
{
    const auto found = trade(request);
    if (!found)
        return Unexpected(found.error());
    AlipayTrade &known = **found;
    const auto fen = request.content.value(u"refund_amount").isString()
        ? alipaytext::fenFromYuan(request.value("refund_amount"))
        : std::nullopt;
    if (!fen)
        return Unexpected(parameter("refund_amount"));
    const QString currency = request.value("refund_currency");
    if (!currency.isEmpty() && currency != u"CNY")
        return Unexpected(parameter("refund_currency"));
    QString requestNo = request.value("out_request_no");
    if (requestNo.isEmpty() && *fen != known.offer.fen)
        return Unexpected(parameter("out_request_no is required for a partial refund"));
    if (requestNo.isEmpty())
        requestNo = known.offer.outTradeNo;
    if (requestNo.size() > 64)
        return Unexpected(parameter("out_request_no"));
    bool moved = false;
    const auto refunded = m_trades.refund(known, {requestNo, *fen, 0, request.value("refund_reason")}, moved);
    if (!refunded)
        return Unexpected(refunded.error());
    AlipayNode node = AlipayNode::success();
    node.add("trade_no", known.tradeNo).add("out_trade_no", known.offer.outTradeNo);
    node.add("buyer_logon_id", m_account.buyerLogonId).add("buyer_user_id", m_account.buyerId);
    node.add("fund_change", moved ? QStringLiteral("Y") : QStringLiteral("N"));
    node.add("refund_fee", alipaytext::yuan(known.refunded())); // of all refunds of the trade
    node.add("send_back_fee", alipaytext::yuan((*refunded)->fen));
    node.add("gmt_refund_pay", alipaytext::time((*refunded)->at));
    return node;
}

AlipayMethods::Answer AlipayMethods::refundQuery(const AlipayRequest &request)
{
    const QString requestNo = request.value("out_request_no");
    if (requestNo.isEmpty())
        return Unexpected(parameter("out_request_no"));
    const auto found = trade(request);
    if (!found)
        return Unexpected(found.error());
    const AlipayTrade &known = **found;
    AlipayNode node = AlipayNode::success();
    const AlipayRefund *refund = known.findRefund(requestNo);
    if (!refund)
        return node; // "not refunded" is said by saying nothing
    node.add("trade_no", known.tradeNo).add("out_trade_no", known.offer.outTradeNo);
    node.add("out_request_no", refund->requestNo).add("refund_reason", refund->reason);
    node.add("total_amount", alipaytext::yuan(known.offer.fen)).add("refund_amount", alipaytext::yuan(refund->fen));
    node.add("refund_status", QStringLiteral("REFUND_SUCCESS")).add("gmt_refund_pay", alipaytext::time(refund->at));
    return node;
}

AlipayMethods::Answer AlipayMethods::bill(const AlipayRequest &request)
{
    if (request.value("bill_type") != u"trade")
        return Unexpected(
            AlipayFault::invalid("isv.invalid-parameter", QStringLiteral("bill_type: the sandbox has `trade` only")));
    const auto token = m_bills.order(request.value("bill_date"), m_account.billReady);
    if (!token)
        return Unexpected(token.error());
    AlipayNode node = AlipayNode::success();
    node.add("bill_download_url", m_pageBase + QLatin1String("/alipay/bill?token=") + *token);
    return node;
}

} // namespace chancery::sandbox
