// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipayoffer.h"
#include "gateway/sandbox/alipay/alipayrefund.h"

#include <QJsonObject>

#include <vector>

namespace chancery::sandbox {

/// An order of the merchant, from its offer on. A trade in Alipay's sense exists from Waiting on.
struct AlipayTrade
{
    enum class Status {
        Offered, ///< a QR or a page that nobody has opened
        Revoked, ///< cancelled before anybody paid: its QR is dead and its number is spent
        Waiting, ///< WAIT_BUYER_PAY
        Success, ///< TRADE_SUCCESS
        Finished, ///< TRADE_FINISHED: paid, no refund any more
        Closed, ///< TRADE_CLOSED: unpaid, or refunded in full
    };
    enum class Settling { Nothing, Pays, Closes };

    AlipayOffer offer;
    QString token; ///< in the address of its page
    QString tradeNo; ///< empty while there is no trade
    Status status = Status::Offered;
    int requests = 1; ///< how often the merchant asked for it
    qint64 scannedAt = 0; ///< milliseconds, as all times here
    qint64 paidAt = 0;
    qint64 closedAt = 0;
    qint64 settlesAt = 0;
    Settling settling = Settling::Nothing;
    QString authCode; ///< of a barcode payment
    std::vector<AlipayRefund> refunds;

    [[nodiscard]] bool exists() const { return !tradeNo.isEmpty(); }
    [[nodiscard]] bool paid() const { return paidAt != 0; }
    [[nodiscard]] qint64 refunded() const; ///< fen
    [[nodiscard]] qint64 fee() const; ///< fen, 0.6 %
    [[nodiscard]] const AlipayRefund *findRefund(const QString &requestNo) const;
    [[nodiscard]] QString statusName() const; ///< as Alipay names it; empty while there is no trade

    [[nodiscard]] QJsonObject toState() const;
    [[nodiscard]] static AlipayTrade fromState(const QJsonObject &state);
};

} // namespace chancery::sandbox
