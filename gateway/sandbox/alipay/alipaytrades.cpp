// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaytrades.h"

#include "gateway/sandbox/alipay/alipaytext.h"
#include "models/domain/ids.h"

#include <algorithm>

namespace chancery::sandbox {

using domain::Unexpected;
using Status = AlipayTrade::Status;

AlipayTrades::AlipayTrades(const domain::Clock &clock, domain::RandomSource &random)
    : m_clock(clock)
    , m_random(random)
{
}

QString AlipayTrades::digits(int count)
{
    QString text;
    for (const char byte : m_random.bytes(count))
        text += QString::number(static_cast<unsigned char>(byte) % 10);
    return text;
}

AlipayTrade &AlipayTrades::keep(AlipayTrade trade)
{
    m_trades.push_back(std::move(trade));
    index(m_trades.back(), m_trades.size() - 1);
    return m_trades.back();
}

void AlipayTrades::index(const AlipayTrade &trade, size_t position)
{
    m_byOutTradeNo.insert(trade.offer.outTradeNo, position);
    m_byToken.insert(trade.token, position);
    if (trade.exists())
        m_byTradeNo.insert(trade.tradeNo, position);
}

AlipayTrades::Result<AlipayTrade *> AlipayTrades::offer(const AlipayOffer &offer)
{
    AlipayTrade *known = find(offer.outTradeNo);
    if (!known) {
        AlipayTrade trade;
        trade.offer = offer;
        trade.token = domain::base32(m_random.bytes(16));
        return &keep(std::move(trade));
    }
    ++known->requests;
    switch (known->status) {
    case Status::Revoked:
        return Unexpected(AlipayFault::business(QStringLiteral("ACQ.TRADE_HAS_CLOSE")));
    case Status::Offered:
    case Status::Waiting:
        if (!known->offer.sameAs(offer))
            return Unexpected(AlipayFault::business(QStringLiteral("ACQ.CONTEXT_INCONSISTENT")));
        if (known->status == Status::Offered) {
            known->offer.offerUntil = std::max(known->offer.offerUntil, offer.offerUntil);
            known->offer.payUntil = std::max(known->offer.payUntil, offer.payUntil);
        }
        return known;
    case Status::Success:
    case Status::Finished:
        return Unexpected(AlipayFault::business(QStringLiteral("ACQ.TRADE_HAS_SUCCESS")));
    case Status::Closed:
        return Unexpected(AlipayFault::business(QStringLiteral("ACQ.TRADE_HAS_CLOSE")));
    }
    return known;
}

AlipayTrade *AlipayTrades::find(const QString &outTradeNo, const QString &tradeNo)
{
    const auto &index = tradeNo.isEmpty() ? m_byOutTradeNo : m_byTradeNo;
    const auto found = index.constFind(tradeNo.isEmpty() ? outTradeNo : tradeNo);
    if (found == index.cend())
        return nullptr;
    AlipayTrade &trade = m_trades.at(*found);
    return outTradeNo.isEmpty() || trade.offer.outTradeNo == outTradeNo ? &trade : nullptr;
}

AlipayTrade *AlipayTrades::byToken(const QString &token)
{
    const auto found = m_byToken.constFind(token);
    return found == m_byToken.cend() ? nullptr : &m_trades.at(*found);
}

AlipayTrade *AlipayTrades::byAuthCode(const QString &authCode)
{
    const auto found = std::find_if(m_trades.begin(), m_trades.end(),
        [&](const AlipayTrade &trade) { return trade.authCode == authCode && !authCode.isEmpty(); });
    return found == m_trades.end() ? nullptr : &*found;
}

void AlipayTrades::startTrade(AlipayTrade &trade)
{
    trade.status = Status::Waiting;
    trade.scannedAt = now();
    trade.tradeNo = alipaytext::date(now()).toString(QStringLiteral("yyyyMMdd")) + QLatin1String("2200") + digits(16);
    m_byTradeNo.insert(trade.tradeNo, m_byOutTradeNo.value(trade.offer.outTradeNo));
}

bool AlipayTrades::scan(AlipayTrade &trade)
{
    if (trade.status == Status::Waiting)
        return true;
    if (trade.status != Status::Offered || now() >= std::min(trade.offer.offerUntil, trade.offer.payUntil))
        return false;
    startTrade(trade);
    return true;
}

bool AlipayTrades::pay(AlipayTrade &trade)
{
    if (trade.status != Status::Waiting)
        return false;
    trade.status = Status::Success;
    trade.paidAt = now();
    trade.settling = AlipayTrade::Settling::Nothing;
    tell(trade);
    return true;
}

void AlipayTrades::settleLater(AlipayTrade &trade, AlipayTrade::Settling how, std::chrono::milliseconds after)
{
    trade.settling = how;
    trade.settlesAt = now() + after.count();
}

bool AlipayTrades::close(AlipayTrade &trade)
{
    if (trade.status != Status::Waiting)
        return false;
    trade.status = Status::Closed;
    trade.closedAt = now();
    trade.settling = AlipayTrade::Settling::Nothing;
    tell(trade);
    return true;
}

void AlipayTrades::revoke(const QString &outTradeNo)
{
    AlipayTrade *known = find(outTradeNo);
    if (!known) {
        AlipayTrade trade;
        trade.offer.outTradeNo = outTradeNo;
        trade.token = domain::base32(m_random.bytes(16));
        trade.requests = 0;
        known = &keep(std::move(trade));
    }
    known->status = Status::Revoked;
}

bool AlipayTrades::finish(AlipayTrade &trade)
{
    if (trade.status != Status::Success)
        return false;
    trade.status = Status::Finished;
    tell(trade);
    return true;
}

AlipayTrades::Result<const AlipayRefund *> AlipayTrades::refund(
    AlipayTrade &trade, const AlipayRefund &wanted, bool &moved)
{
    moved = false;
    if (const AlipayRefund *earlier = trade.findRefund(wanted.requestNo)) {
        if (earlier->fen != wanted.fen)
            return Unexpected(AlipayFault::business(QStringLiteral("ACQ.DISCORDANT_REPEAT_REQUEST")));
        return earlier;
    }
    switch (trade.status) {
    case Status::Offered:
    case Status::Revoked:
        return Unexpected(AlipayFault::business(QStringLiteral("ACQ.TRADE_NOT_EXIST")));
    case Status::Waiting:
        return Unexpected(AlipayFault::business(QStringLiteral("ACQ.TRADE_STATUS_ERROR")));
    case Status::Finished:
        return Unexpected(AlipayFault::business(QStringLiteral("ACQ.TRADE_HAS_FINISHED")));
    case Status::Closed:
        return Unexpected(AlipayFault::business(QStringLiteral("ACQ.TRADE_HAS_CLOSE")));
    case Status::Success:
        break;
    }
    if (wanted.fen > trade.offer.fen - trade.refunded())
        return Unexpected(AlipayFault::business(QStringLiteral("ACQ.REFUND_AMT_NOT_EQUAL_TOTAL")));
    AlipayRefund made = wanted;
    made.at = now();
    trade.refunds.push_back(std::move(made));
    moved = true;
    if (trade.refunded() == trade.offer.fen) {
        trade.status = Status::Closed;
        trade.closedAt = now();
    }
    tell(trade, &trade.refunds.back());
    return &trade.refunds.back();
}

void AlipayTrades::tell(const AlipayTrade &trade, const AlipayRefund *refund)
{
    if (m_listener)
        m_listener(trade, refund);
}

void AlipayTrades::tick()
{
    const auto over
        = [](const AlipayTrade &trade) { return trade.status != Status::Offered && trade.status != Status::Waiting; };
    while (m_firstOpen < m_trades.size() && over(m_trades[m_firstOpen]))
        ++m_firstOpen;
    for (size_t i = m_firstOpen; i < m_trades.size(); ++i) {
        AlipayTrade &trade = m_trades[i];
        if (trade.status != Status::Waiting)
            continue;
        const bool settles = trade.settling != AlipayTrade::Settling::Nothing && trade.settlesAt <= now();
        if (settles && trade.settling == AlipayTrade::Settling::Pays)
            pay(trade);
        else if (settles || trade.offer.payUntil <= now())
            close(trade);
    }
}

void AlipayTrades::clear()
{
    m_trades.clear();
    m_byOutTradeNo.clear();
    m_byTradeNo.clear();
    m_byToken.clear();
    m_firstOpen = 0;
}

QJsonArray AlipayTrades::toState() const
{
    QJsonArray state;
    for (const AlipayTrade &trade : m_trades)
        state.append(trade.toState());
    return state;
}

void AlipayTrades::restore(const QJsonArray &state)
{
    clear();
    for (const QJsonValue &value : state)
        keep(AlipayTrade::fromState(value.toObject()));
}

} // namespace chancery::sandbox
