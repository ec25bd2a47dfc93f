// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/checkoutsession.h"

#include <QJsonArray>

namespace chancery::sandbox {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QString CheckoutSession::statusName() const
{
    switch (status) {
    case Status::Open:
        return QStringLiteral("open");
    case Status::Complete:
        return QStringLiteral("complete");
    case Status::Expired:
        return QStringLiteral("expired");
    }
    return {};
}

QJsonObject CheckoutSession::toJson(const QString &pageBase, const QStringList &expansions) const
{
    const bool open = status == Status::Open;
    const bool expandIntent = std::any_of(
        expansions.cbegin(), expansions.cend(), [](const QString &name) { return name.startsWith(u"payment_intent"); });
    QJsonValue intent = textOrNull(paymentIntent);
    if (expandIntent && !paymentIntent.isEmpty())
        intent = intentJson(expansions);
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("object"), QStringLiteral("checkout.session")},
        {QStringLiteral("adaptive_pricing"), QJsonObject{{QStringLiteral("enabled"), request.adaptivePricing}}},
        {QStringLiteral("amount_subtotal"), request.amountTotal},
        {QStringLiteral("amount_total"), request.amountTotal},
        {QStringLiteral("cancel_url"), textOrNull(request.cancelUrl)},
        {QStringLiteral("client_reference_id"), textOrNull(request.clientReference)},
        {QStringLiteral("created"), created},
        {QStringLiteral("currency"), request.currency},
        {QStringLiteral("customer"), QJsonValue::Null},
        {QStringLiteral("customer_email"), textOrNull(request.customerEmail)},
        {QStringLiteral("expires_at"), request.expiresAt},
        {QStringLiteral("livemode"), livemode},
        {QStringLiteral("locale"), textOrNull(request.locale)},
        {QStringLiteral("metadata"), request.metadata},
        {QStringLiteral("mode"), QStringLiteral("payment")},
        {QStringLiteral("payment_intent"), intent},
        {QStringLiteral("payment_method_types"), QJsonArray{QStringLiteral("card")}},
        {QStringLiteral("payment_status"), paid ? QStringLiteral("paid") : QStringLiteral("unpaid")},
        {QStringLiteral("status"), statusName()},
        {QStringLiteral("submit_type"), textOrNull(request.submitType)},
        {QStringLiteral("success_url"), request.successUrl},
        {QStringLiteral("ui_mode"), QStringLiteral("hosted_page")},
        // The real page needs its fragment, so this one has a fragment too.
        {QStringLiteral("url"),
            open ? QJsonValue(pageBase + payPath() + QLatin1String("#fidkdWxOYHwnPyd1blpxYHZxWjA0")) : QJsonValue()},
    };
}

QJsonObject CheckoutSession::intentJson(const QStringList &expansions) const
{
    const bool expandCharge = std::any_of(expansions.cbegin(), expansions.cend(),
        [](const QString &name) { return name.startsWith(u"payment_intent.latest_charge"); });
    const bool expandBalance = expansions.contains(QStringLiteral("payment_intent.latest_charge.balance_transaction"));
    QJsonValue latest = textOrNull(charge);
    if (expandCharge && !charge.isEmpty())
        latest = chargeJson(expandBalance);
    QJsonValue lastError;
    if (!declineCode.isEmpty() && !paid) {
        lastError = QJsonObject{{QStringLiteral("type"), QStringLiteral("card_error")},
            {QStringLiteral("code"), QStringLiteral("card_declined")}, {QStringLiteral("decline_code"), declineCode},
            {QStringLiteral("message"), QStringLiteral("Your card was declined.")}};
    }
    return {
        {QStringLiteral("id"), paymentIntent},
        {QStringLiteral("object"), QStringLiteral("payment_intent")},
        {QStringLiteral("amount"), request.amountTotal},
        {QStringLiteral("amount_received"), paid ? request.amountTotal : qint64{0}},
        {QStringLiteral("capture_method"), QStringLiteral("automatic_async")},
        {QStringLiteral("created"), created},
        {QStringLiteral("currency"), request.currency},
        {QStringLiteral("description"), textOrNull(request.intentDescription)},
        {QStringLiteral("last_payment_error"), lastError},
        {QStringLiteral("latest_charge"), latest},
        {QStringLiteral("livemode"), livemode},
        {QStringLiteral("metadata"), request.intentMetadata},
        {QStringLiteral("status"), intentStatus},
    };
}

QJsonObject CheckoutSession::chargeJson(bool withBalance) const
{
    QJsonValue line;
    if (balance)
        line = withBalance ? QJsonValue(balance->toJson()) : QJsonValue(balance->id);
    return {
        {QStringLiteral("id"), charge},
        {QStringLiteral("object"), QStringLiteral("charge")},
        {QStringLiteral("amount"), request.amountTotal},
        {QStringLiteral("amount_captured"), paid ? request.amountTotal : qint64{0}},
        {QStringLiteral("amount_refunded"), amountRefunded},
        {QStringLiteral("balance_transaction"), line},
        {QStringLiteral("captured"), paid},
        {QStringLiteral("created"), paid ? paidAt : created},
        {QStringLiteral("currency"), request.currency},
        {QStringLiteral("disputed"), disputed},
        {QStringLiteral("failure_code"), paid ? QJsonValue() : QJsonValue(QStringLiteral("card_declined"))},
        {QStringLiteral("livemode"), livemode},
        {QStringLiteral("metadata"), request.intentMetadata},
        {QStringLiteral("paid"), paid},
        {QStringLiteral("payment_intent"), paymentIntent},
        {QStringLiteral("refunded"), paid && amountRefunded == request.amountTotal},
        {QStringLiteral("status"), paid ? QStringLiteral("succeeded") : QStringLiteral("failed")},
    };
}

QJsonObject CheckoutSession::toState() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("created"), created},
        {QStringLiteral("idempotency_key"), QString::fromLatin1(idempotencyKey)},
        {QStringLiteral("status"), statusName()},
        {QStringLiteral("paid"), paid},
        {QStringLiteral("payment_intent"), paymentIntent},
        {QStringLiteral("intent_status"), intentStatus},
        {QStringLiteral("charge"), charge},
        {QStringLiteral("decline_code"), declineCode},
        {QStringLiteral("settles_at"), settlesAt},
        {QStringLiteral("settles_well"), settlesWell},
        {QStringLiteral("livemode"), livemode},
        {QStringLiteral("paid_at"), paidAt},
        {QStringLiteral("amount_refunded"), amountRefunded},
        {QStringLiteral("disputed"), disputed},
        {QStringLiteral("balance"), balance ? QJsonValue(balance->toState()) : QJsonValue()},
        {QStringLiteral("amount_total"), request.amountTotal},
        {QStringLiteral("currency"), request.currency},
        {QStringLiteral("product_name"), request.productName},
        {QStringLiteral("success_url"), request.successUrl},
        {QStringLiteral("cancel_url"), request.cancelUrl},
        {QStringLiteral("client_reference_id"), request.clientReference},
        {QStringLiteral("customer_email"), request.customerEmail},
        {QStringLiteral("locale"), request.locale},
        {QStringLiteral("submit_type"), request.submitType},
        {QStringLiteral("metadata"), request.metadata},
        {QStringLiteral("intent_metadata"), request.intentMetadata},
        {QStringLiteral("intent_description"), request.intentDescription},
        {QStringLiteral("adaptive_pricing"), request.adaptivePricing},
        {QStringLiteral("expires_at"), request.expiresAt},
    };
}

CheckoutSession CheckoutSession::fromState(const QJsonObject &state)
{
    const auto text = [&](const char *name) { return state.value(QLatin1String(name)).toString(); };
    const auto number = [&](const char *name) { return state.value(QLatin1String(name)).toInteger(); };
    CheckoutSession session;
    session.id = text("id");
    session.created = number("created");
    session.idempotencyKey = text("idempotency_key").toLatin1();
    const QString status = text("status");
    session.status = status == u"open" ? Status::Open : status == u"complete" ? Status::Complete : Status::Expired;
    session.paid = state.value(u"paid").toBool();
    session.paymentIntent = text("payment_intent");
    session.intentStatus = text("intent_status");
    session.charge = text("charge");
    session.declineCode = text("decline_code");
    session.settlesAt = number("settles_at");
    session.settlesWell = state.value(u"settles_well").toBool();
    session.livemode = state.value(u"livemode").toBool();
    session.paidAt = number("paid_at");
    session.amountRefunded = number("amount_refunded");
    session.disputed = state.value(u"disputed").toBool();
    if (state.value(u"balance").isObject())
        session.balance = BalanceTransaction::fromState(state.value(u"balance").toObject());
    session.request.amountTotal = number("amount_total");
    session.request.currency = text("currency");
    session.request.productName = text("product_name");
    session.request.successUrl = text("success_url");
    session.request.cancelUrl = text("cancel_url");
    session.request.clientReference = text("client_reference_id");
    session.request.customerEmail = text("customer_email");
    session.request.locale = text("locale");
    session.request.submitType = text("submit_type");
    session.request.metadata = state.value(u"metadata").toObject();
    session.request.intentMetadata = state.value(u"intent_metadata").toObject();
    session.request.intentDescription = text("intent_description");
    session.request.adaptivePricing = state.value(u"adaptive_pricing").toBool();
    session.request.expiresAt = number("expires_at");
    return session;
}

} // namespace chancery::sandbox
