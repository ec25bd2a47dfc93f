// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/striperefund.h"

#include "gateway/providers/stripe/failurecode.h"
#include "models/domain/jsonreader.h"
#include "models/domain/stripeamount.h"

namespace chancery::providers::stripe {

using domain::Error;
using domain::Expected;
using domain::JsonReader;
using domain::Unexpected;
using rules::RefundStatement;

namespace {

constexpr qint64 largestAmount = 999'999'999'999'999;

RefundStatement::State stateOf(const QString &status)
{
    if (status == u"succeeded")
        return RefundStatement::State::Succeeded;
    if (status == u"failed" || status == u"canceled")
        return RefundStatement::State::Failed;
    return RefundStatement::State::Pending; // pending, requires_action
}

QString idOf(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(u"id").toString() : value.toString();
}

} // namespace

Expected<StripeRefund, Error> StripeRefund::fromJson(const QJsonValue &json)
{
    JsonReader reader(json, QStringLiteral("reply_malformed"), QStringLiteral("refund"));
    if (reader.text(QLatin1String("object")) != u"refund")
        reader.fail(u"object", QStringLiteral("is not refund"));
    const QString id = reader.text(QLatin1String("id"));
    if (id.isEmpty())
        reader.fail(u"id", QStringLiteral("is empty"));
    const qint64 units = reader.integer(QLatin1String("amount"), 0, largestAmount);
    const QString currency = reader.text(QLatin1String("currency"));
    const QString status = reader.text(QLatin1String("status"));
    const QString reason = reader.optionalText(QLatin1String("failure_reason")).value_or(QString());
    const QJsonObject metadata = reader.value(QLatin1String("metadata")).toObject();
    const QString intent = idOf(reader.value(QLatin1String("payment_intent")));
    if (!reader.ok())
        return Unexpected(reader.error());
    const auto amount = domain::stripeamount::toMoney(units, currency);
    if (!amount)
        return Unexpected(Error{QStringLiteral("reply_malformed"), amount.error().detail});

    const RefundStatement::State state = stateOf(status);
    const domain::RefundId ours(metadata.value(u"refund_id").toString());
    RefundStatement statement{ours.isWellFormed() ? ours : domain::RefundId(), id, *amount, state, {}};
    if (state == RefundStatement::State::Failed)
        statement.failureCode = status == u"canceled" ? QStringLiteral("canceled") : failureCodeOfRefund(reason);
    const domain::PaymentId payment(metadata.value(u"payment_id").toString());
    return StripeRefund{std::move(statement), payment.isWellFormed() ? payment : domain::PaymentId(), intent};
}

} // namespace chancery::providers::stripe
