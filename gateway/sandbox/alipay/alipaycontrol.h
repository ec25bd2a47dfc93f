// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipayaccount.h"
#include "gateway/sandbox/alipay/alipaynotifier.h"
#include "gateway/sandbox/alipay/alipaytrades.h"
#include "gateway/sandbox/reply.h"

namespace chancery::sandbox {

/// What a test does to Alipay's side. README.md lists the commands.
class AlipayControl
{
public:
    AlipayControl(AlipayAccount &account, AlipayTrades &trades, AlipayNotifier &notifier);

    /// The members that a command knows, separated by blanks; null when there is no such command.
    [[nodiscard]] static QStringView members(const QString &command);
    [[nodiscard]] Reply post(const QString &command, const QJsonObject &json);
    /// orders, trades.
    [[nodiscard]] QJsonObject state() const;
    /// Totals in fen and every payment, for comparison with other books.
    [[nodiscard]] QJsonObject ledger() const;

private:
    [[nodiscard]] Reply settings(const QJsonObject &json);
    [[nodiscard]] Reply createPaid(const QJsonObject &json);
    [[nodiscard]] Reply act(const QString &command, AlipayTrade &trade, const QJsonObject &json);
    [[nodiscard]] Reply refund(AlipayTrade &trade, const QJsonObject &json);

    AlipayAccount &m_account;
    AlipayTrades &m_trades;
    AlipayNotifier &m_notifier;
};

} // namespace chancery::sandbox
