// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaynotice.h"

#include "gateway/sandbox/alipay/alipayrequest.h"
#include "gateway/sandbox/alipay/alipaytext.h"

#include <QUrl>

namespace chancery::sandbox {

QByteArray alipayEncodedForm(const QMap<QString, QString> &parameters)
{
    QByteArray form;
    for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(parameter.key()) + '='
            + QUrl::toPercentEncoding(parameter.value(), "*", "~").replace("%20", "+");
    }
    return form;
}

AlipayNotice AlipayNotice::of(const AlipayTrade &trade, const AlipayRefund *refund, const QString &id,
    const AlipayIdentity &identity, const AlipayAccount &account)
{
    AlipayNotice notice;
    notice.id = id;
    notice.url = trade.offer.notifyUrl;
    const auto set
        = [&](const char *name, const QString &value) { notice.parameters.insert(QLatin1String(name), value); };
    const QString amount = alipaytext::yuan(trade.offer.fen);
    const QString received = trade.paid() ? amount : QStringLiteral("0.00");
    set("notify_id", id);
    set("notify_type", QStringLiteral("trade_status_sync"));
    set("app_id", identity.appId);
    set("auth_app_id", identity.appId);
    set("charset", QStringLiteral("utf-8"));
    set("version", QStringLiteral("1.0"));
    set("trade_no", trade.tradeNo);
    set("out_trade_no", trade.offer.outTradeNo);
    set("trade_status", trade.statusName());
    set("total_amount", amount);
    set("receipt_amount", received);
    set("buyer_pay_amount", received);
    set("invoice_amount", received);
    set("point_amount", QStringLiteral("0.00"));
    set("subject", trade.offer.subject);
    set("body", trade.offer.body); // also when it is empty
    set("buyer_id", account.buyerId);
    set("buyer_logon_id", account.buyerLogonId);
    set("seller_id", identity.sellerId);
    set("seller_email", account.sellerEmail);
    set("gmt_create", alipaytext::time(trade.scannedAt));
    if (!trade.offer.passback.isEmpty())
        set("passback_params", trade.offer.passback);
    if (trade.paid()) {
        set("gmt_payment", alipaytext::time(trade.paidAt));
        set("fund_bill_list", QStringLiteral("[{\"amount\":\"%1\",\"fundChannel\":\"ALIPAYACCOUNT\"}]").arg(amount));
    }
    if (trade.closedAt != 0)
        set("gmt_close", alipaytext::time(trade.closedAt));
    if (refund) {
        set("out_biz_no", refund->requestNo);
        set("refund_fee", alipaytext::yuan(trade.refunded()));
        set("gmt_refund",
            alipaytext::time(refund->at) + QStringLiteral(".%1").arg(refund->at % 1000, 3, 10, QLatin1Char('0')));
    }
    return notice;
}

QByteArray AlipayNotice::form(const AlipayIdentity &identity, qint64 now) const
{
    QMap<QString, QString> sent = parameters;
    sent.insert(QStringLiteral("notify_time"), alipaytext::time(now));
    const QByteArray text = alipaySignedText(sent, {}, false);
    sent.insert(QStringLiteral("sign_type"), QStringLiteral("RSA2"));
    const AlipayKey &key = wrongKey ? identity.otherKey : identity.ownKey;
    sent.insert(QStringLiteral("sign"), QString::fromLatin1(key.sign(text)));
    return alipayEncodedForm(sent);
}

} // namespace chancery::sandbox
