// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/notification.h"

#include "gateway/providers/alipay/chinatime.h"
#include "gateway/providers/alipay/formfields.h"
#include "gateway/providers/alipay/trade.h"
#include "gateway/providers/alipay/yuan.h"

#include <QRegularExpression>

#include <array>

namespace chancery::providers::alipay {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr int longestNotifyId = 128;

// Nothing about the payer: buyer_id, buyer_logon_id, subject and body are on no list.
constexpr std::array kept{"notify_id", "notify_type", "trade_no", "out_trade_no", "out_biz_no", "app_id", "seller_id",
    "trade_status", "total_amount", "receipt_amount", "invoice_amount", "buyer_pay_amount", "refund_fee"};
constexpr std::array keptTimes{"notify_time", "gmt_create", "gmt_payment", "gmt_refund", "gmt_close"};

/// Alipay promises no more of it than that it stays the same.
bool isNotifyId(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_.:/+=-]+\\z"));
    return text.size() <= longestNotifyId && shape.match(text).hasMatch();
}

Unexpected<Error> fault(const char *code, const QString &detail)
{
    return Unexpected(Error{QString::fromLatin1(code), detail});
}

QByteArray coveredText(Parameters fields)
{
    fields.erase(QByteArrayLiteral("sign"));
    fields.erase(QByteArrayLiteral("sign_type"));
    QByteArray text;
    for (const auto &[name, value] : fields)
        text += (text.isEmpty() ? "" : "&") + name + '=' + value;
    return text;
}

class Fields
{
public:
    explicit Fields(const Parameters &fields)
        : m_fields(fields)
    {
    }
    [[nodiscard]] QByteArray bytes(const char *name) const
    {
        const auto found = m_fields.find(QByteArray(name));
        return found == m_fields.end() ? QByteArray() : found->second;
    }
    [[nodiscard]] QString text(const char *name) const { return QString::fromUtf8(bytes(name)); }
    [[nodiscard]] bool has(const char *name) const { return !bytes(name).isEmpty(); }

private:
    const Parameters &m_fields;
};

QJsonObject summaryOf(const Fields &fields)
{
    QJsonObject summary;
    for (const char *name : kept) {
        if (isIdentifier(fields.text(name), longestNotifyId))
            summary.insert(QLatin1String(name), fields.text(name));
    }
    for (const char *name : keptTimes) {
        if (const auto at = instantFromChinaTime(fields.text(name).left(19)))
            summary.insert(QLatin1String(name), domain::toRfc3339(*at));
    }
    return summary;
}

/// What a payment states; nothing when the message is about something else, or says too little to act on.
std::optional<rules::Fact> factOf(const Fields &fields, const AlipayConfig &config)
{
    const QString status = fields.text("trade_status");
    const auto amount = fromYuan(fields.text("total_amount"));
    const bool paid = status == u"TRADE_SUCCESS" || status == u"TRADE_FINISHED";
    if (!paid || !amount || !isIdentifier(fields.text("trade_no")))
        return std::nullopt;
    return rules::Captured{.amount = *amount,
        .account = config.sellerId,
        .livemode = config.isLive(),
        .ourReference = fields.text("out_trade_no"),
        .reference = fields.text("out_trade_no"),
        .paymentReference = fields.text("trade_no")};
}

} // namespace

Expected<Notice, Error> readNotification(const QByteArray &rawBody, const AlipayConfig &config)
{
    const auto form = readForm(rawBody);
    if (!form)
        return fault("signature_malformed", form.error().detail);
    const Fields fields(*form);
    if (!fields.has("sign"))
        return fault("signature_missing", QStringLiteral("no sign"));
    if (!config.verifies(coveredText(*form), fields.bytes("sign"), fields.bytes("alipay_cert_sn")))
        return fault("signature_wrong", QStringLiteral("not signed by Alipay over these bytes"));
    if (fields.text("app_id") != config.appId || fields.text("seller_id") != config.sellerId)
        return fault("notice_foreign", QStringLiteral("of another application or seller"));
    if (!isNotifyId(fields.text("notify_id")))
        return fault("notice_malformed", QStringLiteral("no notify_id"));
    // What is about no order (a contract, a store) is Alipay's word all the same: kept, and nothing comes of it.
    const QString named = fields.text("out_trade_no");
    const QString order = isIdentifier(named) ? named : QString();

    Notice notice;
    notice.eventId = fields.text("notify_id");
    notice.type = isIdentifier(fields.text("trade_status")) ? fields.text("trade_status") : QStringLiteral("other");
    notice.createdAt = instantFromChinaTime(fields.text("notify_time")).value_or(domain::Instant{});
    notice.liveMode = config.isLive();
    notice.payment = domain::PaymentId(order);
    notice.reference = order;
    notice.paymentReference = isIdentifier(fields.text("trade_no")) ? fields.text("trade_no") : QString();
    notice.summary = summaryOf(fields);
    const bool ofRefund = fields.has("refund_fee") || fields.has("gmt_refund") || fields.has("out_biz_no");
    notice.about = ofRefund ? Notice::About::Refunds : Notice::About::Order;
    if (!ofRefund && !order.isEmpty())
        notice.fact = factOf(fields, config);
    return notice;
}

} // namespace chancery::providers::alipay
