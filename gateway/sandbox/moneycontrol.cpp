// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/moneycontrol.h"

#include <QRegularExpression>

namespace chancery::sandbox {

namespace {

Reply refuse(const QString &text)
{
    return Reply::json(400, {{QStringLiteral("error"), text}});
}

/// "0.0065" → 6500; nothing when it is no such number.
std::optional<qint64> toMillionths(const QString &text)
{
    static const QRegularExpression decimal(QStringLiteral("^([0-9]{1,6})(?:\\.([0-9]{1,6}))?$"));
    const auto match = decimal.match(text);
    const qint64 value = (match.captured(1) + match.captured(2).leftJustified(6, u'0')).toLongLong();
    return match.hasMatch() && value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace

MoneyControl::MoneyControl(Checkout &checkout, StripeMoney &money)
    : m_checkout(checkout)
    , m_money(money)
{
}

Reply MoneyControl::post(const QString &command, const QJsonObject &json)
{
    if (command == u"refund")
        return refund(json);
    if (command == u"refund-end")
        return endRefund(json);
    if (command == u"refunds")
        return orderRefunds(json);
    if (command == u"dispute")
        return dispute(json);
    if (command == u"dispute-close")
        return closeDispute(json);
    return account(json);
}

Reply MoneyControl::refund(const QJsonObject &json)
{
    const CheckoutSession *session = m_checkout.sessionOf(json.value(u"session").toString());
    if (!session)
        return Fault::noSuch(QStringLiteral("checkout.session"), json.value(u"session").toString()).toReply();
    RefundRequest request;
    request.paymentIntent = session->paymentIntent;
    request.amount = json.value(u"amount").toInteger();
    request.reason = json.value(u"reason").toString(QStringLiteral("requested_by_customer"));
    if (request.amount < 0)
        return refuse(QStringLiteral("amount: expected 1 or more, or none for all that is left"));
    const auto refunded = m_money.refund(request, {});
    return refunded ? Reply::json(200, (*refunded)->toJson()) : refunded.error().toReply();
}

Reply MoneyControl::endRefund(const QJsonObject &json)
{
    const QString id = json.value(u"refund").toString();
    const QString status = json.value(u"status").toString(QStringLiteral("succeeded"));
    if (status != u"succeeded" && status != u"failed" && status != u"canceled")
        return refuse(QStringLiteral("status: expected succeeded, failed or canceled"));
    const auto ended
        = m_money.endRefund(id, status, json.value(u"reason").toString(QStringLiteral("expired_or_canceled_card")));
    return ended ? Reply::json(200, m_money.findRefund(id)->toJson()) : ended.error().toReply();
}

Reply MoneyControl::orderRefunds(const QJsonObject &json)
{
    const StripeMoney::Ordered ordered{json.value(u"next").toString(), json.value(u"count").toInt(1)};
    const QStringList known{QStringLiteral("pending"), QStringLiteral("requires_action"), QStringLiteral("failed"),
        QStringLiteral("balance_insufficient")};
    if (!known.contains(ordered.status) || ordered.count < 0)
        return refuse(QStringLiteral("next: expected one of %1; count: 0 or more").arg(known.join(u' ')));
    m_money.order(ordered);
    return Reply::json(200, {});
}

Reply MoneyControl::dispute(const QJsonObject &json)
{
    const auto disputed = m_money.dispute(json.value(u"session").toString(), json.value(u"amount").toInteger(),
        json.value(u"reason").toString(QStringLiteral("fraudulent")));
    if (!disputed)
        return disputed.error().toReply();
    return Reply::json(200, m_money.disputeJson(*m_money.findDispute(*disputed)));
}

Reply MoneyControl::closeDispute(const QJsonObject &json)
{
    const QString id = json.value(u"dispute").toString();
    const auto closed = m_money.closeDispute(id, json.value(u"won").toBool());
    return closed ? Reply::json(200, m_money.disputeJson(*m_money.findDispute(id))) : closed.error().toReply();
}

Reply MoneyControl::account(const QJsonObject &json)
{
    StripeAccount changed = m_checkout.account();
    changed.chargesEnabled = json.value(u"charges_enabled").toBool(changed.chargesEnabled);
    changed.payoutsEnabled = json.value(u"payouts_enabled").toBool(changed.payoutsEnabled);
    changed.livemode = json.value(u"livemode").toBool(changed.livemode);
    changed.country = json.value(u"country").toString(changed.country);
    changed.defaultCurrency = json.value(u"default_currency").toString(changed.defaultCurrency);
    changed.settlementCurrency = json.value(u"settlement_currency").toString(changed.settlementCurrency);
    if (json.contains(u"exchange_rate")) {
        const auto rate = toMillionths(json.value(u"exchange_rate").toString());
        if (!rate)
            return refuse(QStringLiteral("exchange_rate: expected a text like 0.0065"));
        changed.rateMillionths = *rate;
    }
    m_checkout.account() = changed;
    return Reply::json(200, {});
}

} // namespace chancery::sandbox
