// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipayfault.h"
#include "gateway/sandbox/alipay/alipaytrades.h"
#include "models/domain/expected.h"

#include <QHash>

namespace chancery::sandbox {

/// The daily and monthly trade bills: a zip of two GBK tables, at an address that is good for half a minute.
class AlipayBills
{
public:
    AlipayBills(AlipayTrades &trades, domain::RandomSource &random, QString sellerId);

    /// `date`: yyyy-MM-dd or yyyy-MM. A bill is there when its span is over, or `ready` says so. Gives a token.
    domain::Expected<QString, AlipayFault> order(const QString &date, bool ready);
    /// The zip; nothing when the token is unknown or too old.
    [[nodiscard]] std::optional<QByteArray> download(const QString &token) const;

    void clear() { m_orders.clear(); }

private:
    struct Order
    {
        QDate from;
        QDate until; ///< the first day that is not in it
        QString label; ///< yyyyMMdd or yyyyMM
        qint64 goodUntil = 0; ///< milliseconds
    };
    struct Totals
    {
        int trades = 0;
        qint64 traded = 0;
        int refunds = 0;
        qint64 refunded = 0;
        qint64 fees = 0;
    };

    [[nodiscard]] QString details(const Order &order, Totals &totals) const;
    [[nodiscard]] QString summary(const Order &order, const Totals &totals) const;
    [[nodiscard]] QString head(const Order &order, const QString &title) const;

    AlipayTrades &m_trades;
    domain::RandomSource &m_random;
    QString m_sellerId;
    QHash<QString, Order> m_orders;
};

} // namespace chancery::sandbox
