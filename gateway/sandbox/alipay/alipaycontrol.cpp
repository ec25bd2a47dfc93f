// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaycontrol.h"

#include "gateway/sandbox/alipay/alipaytext.h"
#include "models/domain/ids.h"

#include <algorithm>
#include <array>

namespace chancery::sandbox {

namespace {

struct Command
{
    QStringView name;
    QStringView members;
};

constexpr std::array<Command, 9> commands{{
    {u"scan", u"out_trade_no"},
    {u"pay", u"out_trade_no amount"},
    {u"close", u"out_trade_no"},
    {u"expire", u"out_trade_no"},
    {u"finish", u"out_trade_no"},
    {u"refund", u"out_trade_no amount out_request_no"},
    {u"redeliver", u"out_trade_no"},
    {u"create-paid", u"count amount references notify_url"},
    {u"settings", u"late_after_ms password_after_ms bill_ready seller_name"},
}};

Reply refuse(int status, const QString &text)
{
    return Reply::json(status, {{QStringLiteral("error"), text}});
}

QJsonObject toJson(const AlipayTrade &trade)
{
    return {{QStringLiteral("out_trade_no"), trade.offer.outTradeNo}, {QStringLiteral("trade_no"), trade.tradeNo},
        {QStringLiteral("trade_status"), trade.statusName()},
        {QStringLiteral("revoked"), trade.status == AlipayTrade::Status::Revoked},
        {QStringLiteral("total_amount"), alipaytext::yuan(trade.offer.fen)}, {QStringLiteral("paid"), trade.paid()},
        {QStringLiteral("refund_fee"), alipaytext::yuan(trade.refunded())},
        {QStringLiteral("requests"), trade.requests},
        {QStringLiteral("path"),
            (trade.offer.kind == AlipayOffer::Kind::Qr ? QStringLiteral("/alipay/qr/")
                                                       : QStringLiteral("/alipay/page/"))
                + trade.token}};
}

} // namespace

AlipayControl::AlipayControl(AlipayAccount &account, AlipayTrades &trades, AlipayNotifier &notifier)
    : m_account(account)
    , m_trades(trades)
    , m_notifier(notifier)
{
}

QStringView AlipayControl::members(const QString &command)
{
    const auto found
        = std::find_if(commands.cbegin(), commands.cend(), [&](const Command &c) { return c.name == command; });
    return found == commands.cend() ? QStringView() : found->members;
}

Reply AlipayControl::post(const QString &command, const QJsonObject &json)
{
    if (command == u"settings")
        return settings(json);
    if (command == u"create-paid")
        return createPaid(json);
    AlipayTrade *trade = m_trades.find(json.value(u"out_trade_no").toString());
    return trade ? act(command, *trade, json) : refuse(404, QStringLiteral("no such order"));
}

Reply AlipayControl::act(const QString &command, AlipayTrade &trade, const QJsonObject &json)
{
    bool done = true;
    if (command == u"scan") {
        done = m_trades.scan(trade);
    } else if (command == u"pay") {
        if (json.contains(u"amount")) {
            const auto fen = alipaytext::fenFromYuan(json.value(u"amount").toString());
            if (!fen)
                return refuse(400, QStringLiteral("amount: expected a text like 88.90"));
            trade.offer.fen = *fen; // what is paid differs from what was asked
        }
        done = m_trades.scan(trade) && m_trades.pay(trade);
    } else if (command == u"close") {
        done = m_trades.close(trade);
    } else if (command == u"expire") {
        trade.offer.offerUntil = trade.offer.payUntil = m_trades.now();
        m_trades.tick();
    } else if (command == u"finish") {
        done = m_trades.finish(trade);
    } else if (command == u"refund") {
        return refund(trade, json);
    } else {
        done = m_notifier.redeliver(trade.offer.outTradeNo);
    }
    return done ? Reply::json(200, toJson(trade)) : refuse(409, QStringLiteral("the order is not in a state for that"));
}

Reply AlipayControl::refund(AlipayTrade &trade, const QJsonObject &json)
{
    const qint64 left = trade.offer.fen - trade.refunded();
    const auto fen
        = json.contains(u"amount") ? alipaytext::fenFromYuan(json.value(u"amount").toString()) : std::optional(left);
    if (!fen)
        return refuse(400, QStringLiteral("amount: expected a text like 88.90"));
    const QString requestNo = json.value(u"out_request_no").toString(QLatin1String("console") + m_trades.digits(16));
    bool moved = false;
    const auto refunded = m_trades.refund(trade, {requestNo, *fen, 0, QStringLiteral("商家后台退款")}, moved);
    if (!refunded)
        return refuse(409, refunded.error().subCode);
    return Reply::json(200, toJson(trade));
}

Reply AlipayControl::createPaid(const QJsonObject &json)
{
    const QJsonArray references = json.value(u"references").toArray();
    const int count = json.value(u"count").toInt(static_cast<int>(references.size()));
    const auto fen = alipaytext::fenFromYuan(json.value(u"amount").toString(QStringLiteral("500.00")));
    if (count < 1 || count > 100'000 || (!references.isEmpty() && references.size() != count) || !fen)
        return refuse(400,
            QStringLiteral("expected count 1 to 100000, as many references when there are any, amount like 88.90"));
    QJsonArray orders;
    for (int i = 0; i < count; ++i) {
        AlipayOffer offer;
        offer.outTradeNo
            = references.isEmpty() ? QLatin1String("order_") + m_trades.digits(24) : references.at(i).toString();
        offer.fen = *fen;
        offer.subject = QStringLiteral("Paid by order of the sandbox's control");
        offer.notifyUrl = json.value(u"notify_url").toString();
        offer.offerUntil = offer.payUntil = m_trades.now() + 60'000;
        const auto trade = m_trades.offer(offer);
        if (!trade || !m_trades.scan(**trade) || !m_trades.pay(**trade))
            return refuse(409, QStringLiteral("%1 is in use").arg(offer.outTradeNo));
        orders.append(offer.outTradeNo);
    }
    return Reply::json(200, {{QStringLiteral("orders"), orders}});
}

Reply AlipayControl::settings(const QJsonObject &json)
{
    m_account.lateAfter
        = std::chrono::milliseconds(json.value(u"late_after_ms").toInteger(qint64{m_account.lateAfter.count()}));
    m_account.passwordAfter = std::chrono::milliseconds(
        json.value(u"password_after_ms").toInteger(qint64{m_account.passwordAfter.count()}));
    m_account.billReady = json.value(u"bill_ready").toBool(m_account.billReady);
    m_account.sellerName = json.value(u"seller_name").toString(m_account.sellerName);
    return Reply::json(200, {});
}

QJsonObject AlipayControl::state() const
{
    QJsonObject orders;
    QJsonArray trades;
    for (const AlipayTrade &trade : m_trades.all()) {
        orders.insert(trade.offer.outTradeNo, trade.exists() ? 1 : 0);
        trades.append(toJson(trade));
    }
    return {{QStringLiteral("orders"), orders}, {QStringLiteral("trades"), trades},
        {QStringLiteral("notifications"), m_notifier.state()}};
}

QJsonObject AlipayControl::ledger() const
{
    qint64 captures = 0;
    qint64 refunds = 0;
    qint64 fees = 0;
    qint64 captureCount = 0;
    qint64 refundCount = 0;
    QJsonArray payments;
    for (const AlipayTrade &trade : m_trades.all()) {
        if (!trade.paid())
            continue;
        ++captureCount;
        captures += trade.offer.fen;
        fees += trade.fee();
        refunds += trade.refunded();
        refundCount += static_cast<qint64>(trade.refunds.size());
        payments.append(QJsonObject{{QStringLiteral("reference"), trade.offer.outTradeNo},
            {QStringLiteral("payment_reference"), trade.tradeNo}, {QStringLiteral("payment"), trade.offer.outTradeNo},
            {QStringLiteral("currency"), QStringLiteral("cny")}, {QStringLiteral("captured"), trade.offer.fen},
            {QStringLiteral("refunded"), trade.refunded()}});
    }
    const QJsonObject settled{{QStringLiteral("amount"), captures - refunds}, {QStringLiteral("fees"), fees},
        {QStringLiteral("net"), captures - refunds - fees}};
    const QJsonObject currency{{QStringLiteral("captures"), captures}, {QStringLiteral("captures_count"), captureCount},
        {QStringLiteral("refunds"), refunds}, {QStringLiteral("refunds_count"), refundCount}};
    return {{QStringLiteral("currencies"), QJsonObject{{QStringLiteral("cny"), currency}}},
        {QStringLiteral("settled"), QJsonObject{{QStringLiteral("cny"), settled}}},
        {QStringLiteral("payments"), payments}};
}

} // namespace chancery::sandbox
