// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/eventsummary.h"

#include <algorithm>
#include <initializer_list>

namespace chancery::providers::stripe {

namespace {

constexpr qsizetype longestIdentifier = 255;

bool isIdentifier(const QString &text)
{
    const auto allowed = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_'
            || u == u'-' || u == u'.';
    };
    return !text.isEmpty() && text.size() <= longestIdentifier && std::all_of(text.cbegin(), text.cend(), allowed);
}

bool mayBeKept(const QJsonValue &value)
{
    return value.isBool() || value.isDouble() || (value.isString() && isIdentifier(value.toString()));
}

QJsonObject kept(const QJsonObject &object, std::initializer_list<QLatin1String> names)
{
    QJsonObject result;
    for (const QLatin1String name : names) {
        const QJsonValue value = object.value(name);
        if (mayBeKept(value))
            result.insert(name, value);
    }
    return result;
}

void insertUnlessEmpty(QJsonObject &object, QLatin1String name, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

/// The card of a payment intent's expanded method, or of a charge.
QJsonObject cardOf(const QJsonObject &object)
{
    const QJsonObject details = object.value(u"payment_method_details").toObject().value(u"card").toObject();
    const QJsonObject card
        = details.isEmpty() ? object.value(u"payment_method").toObject().value(u"card").toObject() : details;
    QJsonObject result = kept(card, {QLatin1String("brand"), QLatin1String("last4")});
    if (result.value(u"last4").toString().size() != 4)
        result.remove(u"last4");
    return result;
}

QJsonObject summaryOfObject(const QJsonObject &object)
{
    QJsonObject result = kept(object,
        {QLatin1String("id"), QLatin1String("object"), QLatin1String("status"), QLatin1String("payment_status"),
            QLatin1String("amount_total"), QLatin1String("currency"), QLatin1String("client_reference_id"),
            QLatin1String("payment_intent"), QLatin1String("expires_at"), QLatin1String("amount"),
            QLatin1String("amount_refunded"), QLatin1String("charge"), QLatin1String("reason"),
            QLatin1String("failure_reason")});
    const QJsonValue expanded = object.value(u"payment_intent").toObject().value(u"id");
    if (mayBeKept(expanded))
        result.insert(u"payment_intent", expanded);
    insertUnlessEmpty(result, QLatin1String("metadata"),
        kept(object.value(u"metadata").toObject(),
            {QLatin1String("payment_id"), QLatin1String("application"), QLatin1String("refund_id")}));
    insertUnlessEmpty(result, QLatin1String("last_payment_error"),
        kept(object.value(u"last_payment_error").toObject(), {QLatin1String("code"), QLatin1String("decline_code")}));
    insertUnlessEmpty(result, QLatin1String("payment_method"), cardOf(object));
    return result;
}

} // namespace

QJsonObject summaryOfEvent(const QJsonObject &event)
{
    QJsonObject result = kept(event,
        {QLatin1String("id"), QLatin1String("type"), QLatin1String("created"), QLatin1String("livemode"),
            QLatin1String("account"), QLatin1String("api_version")});
    insertUnlessEmpty(
        result, QLatin1String("object"), summaryOfObject(event.value(u"data").toObject().value(u"object").toObject()));
    return result;
}

} // namespace chancery::providers::stripe
