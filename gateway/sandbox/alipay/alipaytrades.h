// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipayfault.h"
#include "gateway/sandbox/alipay/alipaytrade.h"
#include "models/domain/clock.h"
#include "models/domain/expected.h"
#include "models/domain/random.h"

#include <QHash>
#include <QJsonArray>

#include <deque>
#include <functional>

namespace chancery::sandbox {

/// Alipay's side of the business: offers, trades, refunds. One thread. References stay good until clear().
class AlipayTrades
{
public:
    template <typename T>
    using Result = domain::Expected<T, AlipayFault>;
    /// A trade has changed in a way that the merchant is told of; with the refund that did it, if one did.
    using Listener = std::function<void(const AlipayTrade &, const AlipayRefund *)>;

    AlipayTrades(const domain::Clock &clock, domain::RandomSource &random);

    void onNotice(Listener listener) { m_listener = std::move(listener); }

    /// A new offer, or the one that was made before with the same content.
    Result<AlipayTrade *> offer(const AlipayOffer &offer);
    /// By out_trade_no and trade_no; either may be empty. Null when there is none.
    [[nodiscard]] AlipayTrade *find(const QString &outTradeNo, const QString &tradeNo = {});
    [[nodiscard]] AlipayTrade *byToken(const QString &token);
    [[nodiscard]] AlipayTrade *byAuthCode(const QString &authCode);
    [[nodiscard]] const std::deque<AlipayTrade> &all() const { return m_trades; } ///< oldest first

    /// The payer has opened the QR or the page. False when it is over.
    bool scan(AlipayTrade &trade);
    /// False when there is nothing to be paid.
    bool pay(AlipayTrade &trade);
    /// Paid, or given up by the payer, after a while.
    void settleLater(AlipayTrade &trade, AlipayTrade::Settling how, std::chrono::milliseconds after);
    /// Ends an unpaid trade. False when it is not waiting.
    bool close(AlipayTrade &trade);
    /// No trade will come of it any more: the payer's QR is dead. Makes the number known when it was not.
    void revoke(const QString &outTradeNo);
    bool finish(AlipayTrade &trade);
    /// The repeat of a request is found, not made again; `moved` tells.
    Result<const AlipayRefund *> refund(AlipayTrade &trade, const AlipayRefund &wanted, bool &moved);

    /// Closes and settles what is due.
    void tick();
    void clear();
    [[nodiscard]] QJsonArray toState() const;
    void restore(const QJsonArray &state);

    [[nodiscard]] qint64 now() const { return m_clock.now().time_since_epoch().count(); }
    [[nodiscard]] QString digits(int count);

private:
    AlipayTrade &keep(AlipayTrade trade);
    void index(const AlipayTrade &trade, size_t position);
    void startTrade(AlipayTrade &trade);
    void tell(const AlipayTrade &trade, const AlipayRefund *refund = nullptr);

    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    Listener m_listener;
    std::deque<AlipayTrade> m_trades;
    QHash<QString, size_t> m_byOutTradeNo;
    QHash<QString, size_t> m_byTradeNo;
    QHash<QString, size_t> m_byToken;
    size_t m_firstOpen = 0; ///< all before it are over
};

} // namespace chancery::sandbox
