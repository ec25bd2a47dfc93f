// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipaynotice.h"
#include "gateway/sandbox/alipay/alipaytrades.h"
#include "gateway/sandbox/deliveryloop.h"
#include "gateway/sandbox/misbehaviourplan.h"

#include <QHash>

#include <optional>

namespace chancery::sandbox {

/// Brings notifications to where each trade asked for them, again and again until the answer is exactly `success`. One
/// thread.
class AlipayNotifier
{
public:
    /// `retryScale` shortens Alipay's own waits (4 min, 10 min, 10 min, 1 h, 2 h, 6 h, 15 h).
    AlipayNotifier(boost::asio::io_context &loop, const AlipayIdentity &identity, const AlipayAccount &account,
        AlipayTrades &trades, MisbehaviourPlan &plan, double retryScale);

    void announce(const AlipayTrade &trade, const AlipayRefund *refund);
    /// Sends the last one of the trade once more. False when there was none.
    bool redeliver(const QString &outTradeNo);

    /// tried, accepted, refused (another answer), unanswered, dropped, abandoned, pending, log.
    [[nodiscard]] QJsonObject state() const;
    void clear();

private:
    using Notices = DeliveryLoop<AlipayNotice>;
    [[nodiscard]] std::optional<Notices::Letter> write(const AlipayNotice &notice) const;

    const AlipayIdentity &m_identity;
    const AlipayAccount &m_account;
    AlipayTrades &m_trades;
    MisbehaviourPlan &m_plan;
    QHash<QString, AlipayNotice> m_last; ///< by out_trade_no
    Notices m_notices;
};

} // namespace chancery::sandbox
