// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/refund.h"

namespace chancery::sandbox {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject Refund::toJson() const
{
    QJsonObject json{
        {QStringLiteral("id"), id},
        {QStringLiteral("object"), QStringLiteral("refund")},
        {QStringLiteral("amount"), amount},
        {QStringLiteral("balance_transaction"), textOrNull(balance)},
        {QStringLiteral("charge"), charge},
        {QStringLiteral("created"), created},
        {QStringLiteral("currency"), currency},
        {QStringLiteral("destination_details"),
            QJsonObject{{QStringLiteral("card"), QJsonObject{{QStringLiteral("type"), QStringLiteral("refund")}}},
                {QStringLiteral("type"), QStringLiteral("card")}}},
        {QStringLiteral("metadata"), metadata},
        {QStringLiteral("payment_intent"), paymentIntent},
        {QStringLiteral("reason"), textOrNull(reason)},
        {QStringLiteral("receipt_number"), QJsonValue::Null},
        {QStringLiteral("source_transfer_reversal"), QJsonValue::Null},
        {QStringLiteral("status"), status},
        {QStringLiteral("transfer_reversal"), QJsonValue::Null},
    };
    // Stripe gives these two to failed refunds only.
    if (!failureReason.isEmpty())
        json.insert(QStringLiteral("failure_reason"), failureReason);
    if (!failureBalance.isEmpty())
        json.insert(QStringLiteral("failure_balance_transaction"), failureBalance);
    return json;
}

QJsonObject Refund::toState() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("created"), created},
        {QStringLiteral("charge"), charge},
        {QStringLiteral("payment_intent"), paymentIntent},
        {QStringLiteral("amount"), amount},
        {QStringLiteral("currency"), currency},
        {QStringLiteral("reason"), reason},
        {QStringLiteral("metadata"), metadata},
        {QStringLiteral("status"), status},
        {QStringLiteral("failure_reason"), failureReason},
        {QStringLiteral("balance"), balance},
        {QStringLiteral("failure_balance"), failureBalance},
        {QStringLiteral("idempotency_key"), QString::fromLatin1(idempotencyKey)},
    };
}

Refund Refund::fromState(const QJsonObject &state)
{
    const auto text = [&](const char *name) { return state.value(QLatin1String(name)).toString(); };
    return {
        .id = text("id"),
        .created = state.value(u"created").toInteger(),
        .charge = text("charge"),
        .paymentIntent = text("payment_intent"),
        .amount = state.value(u"amount").toInteger(),
        .currency = text("currency"),
        .reason = text("reason"),
        .metadata = state.value(u"metadata").toObject(),
        .status = text("status"),
        .failureReason = text("failure_reason"),
        .balance = text("balance"),
        .failureBalance = text("failure_balance"),
        .idempotencyKey = text("idempotency_key").toLatin1(),
    };
}

} // namespace chancery::sandbox
