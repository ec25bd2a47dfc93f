// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::sandbox {

/// What a merchant asks a payer for: the content of precreate, page.pay and trade.pay.
struct AlipayOffer
{
    enum class Kind { Qr, Page, Barcode };

    Kind kind = Kind::Qr;
    QString outTradeNo;
    qint64 fen = 0;
    QString subject;
    QString body;
    QString productCode;
    QString passback; ///< passback_params, as given
    QString notifyUrl;
    QString returnUrl;
    qint64 offerUntil = 0; ///< milliseconds; the QR or the page is good until then
    qint64 payUntil = 0; ///< milliseconds; an unpaid trade is closed then

    /// Whether it asks for the same: what may be repeated under one out_trade_no.
    [[nodiscard]] bool sameAs(const AlipayOffer &other) const
    {
        return kind == other.kind && fen == other.fen && subject == other.subject && body == other.body
            && productCode == other.productCode;
    }
};

} // namespace chancery::sandbox
