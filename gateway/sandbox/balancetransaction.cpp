// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/balancetransaction.h"

#include <QJsonArray>

namespace chancery::sandbox {

QJsonObject BalanceTransaction::toJson(const QJsonValue &sourceValue) const
{
    constexpr qint64 twoDays = 2 * 24 * 60 * 60;
    QJsonArray fees;
    if (fee != 0)
        fees.append(QJsonObject{{QStringLiteral("amount"), fee}, {QStringLiteral("application"), QJsonValue::Null},
            {QStringLiteral("currency"), currency}, {QStringLiteral("description"), QStringLiteral("Processing fees")},
            {QStringLiteral("type"), QStringLiteral("stripe_fee")}});
    // A rate is told as a number; no amount is worked out of it.
    const QJsonValue rate = rateMillionths == 0 ? QJsonValue() : QJsonValue(static_cast<double>(rateMillionths) / 1e6);
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("object"), QStringLiteral("balance_transaction")},
        {QStringLiteral("amount"), amount},
        {QStringLiteral("available_on"), created + twoDays},
        {QStringLiteral("created"), created},
        {QStringLiteral("currency"), currency},
        {QStringLiteral("description"), QJsonValue::Null},
        {QStringLiteral("exchange_rate"), rate},
        {QStringLiteral("fee"), fee},
        {QStringLiteral("fee_details"), fees},
        {QStringLiteral("net"), net()},
        {QStringLiteral("reporting_category"), category},
        {QStringLiteral("source"), sourceValue},
        {QStringLiteral("status"), QStringLiteral("pending")},
        {QStringLiteral("type"), type},
    };
}

QJsonObject BalanceTransaction::toState() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("created"), created},
        {QStringLiteral("type"), type},
        {QStringLiteral("category"), category},
        {QStringLiteral("amount"), amount},
        {QStringLiteral("fee"), fee},
        {QStringLiteral("currency"), currency},
        {QStringLiteral("rate_millionths"), rateMillionths},
        {QStringLiteral("source"), source},
        {QStringLiteral("presented"), presented},
        {QStringLiteral("presented_currency"), presentedCurrency},
    };
}

BalanceTransaction BalanceTransaction::fromState(const QJsonObject &state)
{
    return {
        .id = state.value(u"id").toString(),
        .created = state.value(u"created").toInteger(),
        .type = state.value(u"type").toString(),
        .category = state.value(u"category").toString(),
        .amount = state.value(u"amount").toInteger(),
        .fee = state.value(u"fee").toInteger(),
        .currency = state.value(u"currency").toString(),
        .rateMillionths = state.value(u"rate_millionths").toInteger(),
        .source = state.value(u"source").toString(),
        .presented = state.value(u"presented").toInteger(),
        .presentedCurrency = state.value(u"presented_currency").toString(),
    };
}

} // namespace chancery::sandbox
