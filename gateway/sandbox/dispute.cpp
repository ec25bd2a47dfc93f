// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/dispute.h"

namespace chancery::sandbox {

QJsonObject Dispute::toJson(const QJsonArray &lines) const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("object"), QStringLiteral("dispute")},
        {QStringLiteral("amount"), amount},
        {QStringLiteral("balance_transactions"), lines},
        {QStringLiteral("charge"), charge},
        {QStringLiteral("created"), created},
        {QStringLiteral("currency"), currency},
        {QStringLiteral("is_charge_refundable"), false},
        {QStringLiteral("livemode"), livemode},
        {QStringLiteral("metadata"), QJsonObject()},
        {QStringLiteral("payment_intent"), paymentIntent},
        {QStringLiteral("reason"), reason},
        {QStringLiteral("status"), status},
    };
}

QJsonObject Dispute::toState() const
{
    return toJson({});
}

Dispute Dispute::fromState(const QJsonObject &state)
{
    return {
        .id = state.value(u"id").toString(),
        .created = state.value(u"created").toInteger(),
        .charge = state.value(u"charge").toString(),
        .paymentIntent = state.value(u"payment_intent").toString(),
        .amount = state.value(u"amount").toInteger(),
        .currency = state.value(u"currency").toString(),
        .reason = state.value(u"reason").toString(),
        .status = state.value(u"status").toString(),
        .livemode = state.value(u"livemode").toBool(),
    };
}

} // namespace chancery::sandbox
