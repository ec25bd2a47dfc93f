// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripesession.h"

#include "gateway/providers/stripe/failurecode.h"
#include "models/domain/jsonreader.h"
#include "models/domain/stripeamount.h"

#include <QUrl>

namespace chancery::providers::stripe {

using domain::Error;
using domain::Expected;
using domain::JsonReader;
using domain::Unexpected;

namespace {

constexpr QLatin1String errorCode("reply_malformed");
constexpr qint64 latestSecond = 253'402'300'799; // the end of the year 9999
constexpr qint64 largestAmount = 999'999'999'999'999;

StripeSession::Status readStatus(JsonReader &reader)
{
    const QString text = reader.text(QLatin1String("status"));
    if (text == u"open")
        return StripeSession::Status::Open;
    if (text == u"complete")
        return StripeSession::Status::Complete;
    if (text != u"expired")
        reader.fail(u"status", QStringLiteral("is none of open, complete, expired"));
    return StripeSession::Status::Expired;
}

StripeSession::PaymentStatus readPaymentStatus(JsonReader &reader)
{
    const QString text = reader.text(QLatin1String("payment_status"));
    if (text == u"paid")
        return StripeSession::PaymentStatus::Paid;
    if (text == u"no_payment_required")
        return StripeSession::PaymentStatus::NoPaymentRequired;
    if (text != u"unpaid")
        reader.fail(u"payment_status", QStringLiteral("is none of paid, unpaid, no_payment_required"));
    return StripeSession::PaymentStatus::Unpaid;
}

std::optional<domain::Money> readAmount(JsonReader &reader)
{
    if (!reader.has(QLatin1String("amount_total")) || reader.value(QLatin1String("amount_total")).isNull())
        return std::nullopt;
    const qint64 amount = reader.integer(QLatin1String("amount_total"), 0, largestAmount);
    const QString currency = reader.text(QLatin1String("currency"));
    if (!reader.ok())
        return std::nullopt;
    const auto money = domain::stripeamount::toMoney(amount, currency);
    if (!money) {
        reader.fail(u"amount_total", money.error().detail);
        return std::nullopt;
    }
    return *money;
}

QString readReference(JsonReader &reader)
{
    const QString reference = reader.optionalText(QLatin1String("client_reference_id")).value_or(QString());
    const QString copy = reader.value(QLatin1String("metadata")).toObject().value(u"payment_id").toString();
    if (reference.isEmpty())
        return copy;
    if (!copy.isEmpty() && copy != reference)
        reader.fail(u"metadata.payment_id", QStringLiteral("differs from client_reference_id"));
    return reference;
}

QString readUrl(JsonReader &reader)
{
    const QString text = reader.optionalText(QLatin1String("url")).value_or(QString());
    if (text.isEmpty())
        return text;
    const QUrl url(text);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !web || url.host().isEmpty())
        reader.fail(u"url", QStringLiteral("is no absolute web address"));
    return text;
}

/// Only needed while the session is open, and we know what end we asked for: what is paid is paid without it.
std::optional<domain::Instant> readEnd(JsonReader &reader)
{
    const QLatin1String name("expires_at");
    if (reader.value(name).isNull() || reader.value(name).isUndefined())
        return std::nullopt;
    return domain::Instant(std::chrono::seconds(reader.integer(name, 0, latestSecond)));
}

void readPaymentIntent(JsonReader &reader, StripeSession &session)
{
    const QJsonValue intent = reader.value(QLatin1String("payment_intent"));
    if (intent.isString()) {
        session.paymentIntent = intent.toString();
    } else if (intent.isObject()) {
        const QJsonObject object = intent.toObject();
        session.paymentIntent = object.value(u"id").toString();
        session.paymentIntentStatus = object.value(u"status").toString();
        const QJsonObject error = object.value(u"last_payment_error").toObject();
        if (!error.isEmpty()) {
            session.failureCode
                = failureCodeOfDecline(error.value(u"decline_code").toString(), error.value(u"code").toString());
        }
    } else if (!intent.isNull() && !intent.isUndefined()) {
        reader.fail(u"payment_intent", QStringLiteral("is neither an id nor an object"));
    }
}

rules::Fact factOfUnpaidComplete(const StripeSession &session)
{
    if (session.paymentIntentStatus == u"requires_payment_method" || session.paymentIntentStatus == u"canceled") {
        return rules::Failed{session.failureCode.isEmpty() ? QStringLiteral("declined") : session.failureCode, true};
    }
    return rules::Processing{session.id, !session.paymentIntentStatus.isEmpty()};
}

} // namespace

Expected<StripeSession, Error> StripeSession::fromJson(const QJsonValue &json)
{
    JsonReader reader(json, errorCode, QStringLiteral("session"));
    if (reader.text(QLatin1String("object")) != u"checkout.session")
        reader.fail(u"object", QStringLiteral("is not checkout.session"));
    StripeSession session;
    session.id = reader.text(QLatin1String("id"));
    if (!session.id.startsWith(u"cs_"))
        reader.fail(u"id", QStringLiteral("does not start with cs_"));
    session.livemode = reader.flag(QLatin1String("livemode"));
    session.status = readStatus(reader);
    session.paymentStatus = readPaymentStatus(reader);
    session.amountTotal = readAmount(reader);
    session.ourReference = readReference(reader);
    session.url = readUrl(reader);
    session.expiresAt = readEnd(reader);
    readPaymentIntent(reader, session);
    if (!reader.ok())
        return Unexpected(reader.error());
    return session;
}

bool StripeSession::isPaid() const
{
    if (amountTotal && amountTotal->isZero())
        return false;
    switch (paymentStatus) {
    case PaymentStatus::Paid:
        return true;
    case PaymentStatus::NoPaymentRequired:
        return status == Status::Complete;
    case PaymentStatus::Unpaid:
        return false;
    }
    return false;
}

bool StripeSession::lacksIntent() const
{
    return status == Status::Complete && paymentStatus == PaymentStatus::Unpaid && paymentIntentStatus.isEmpty()
        && !paymentIntent.isEmpty();
}

rules::Fact StripeSession::fact() const
{
    if (isPaid()) {
        if (!amountTotal)
            return rules::Unanswered{QStringLiteral("a paid session without an amount")};
        return rules::Captured{.amount = *amountTotal,
            .account = {},
            .livemode = livemode,
            .ourReference = ourReference,
            .reference = id,
            .paymentReference = paymentIntent};
    }
    switch (status) {
    case Status::Open:
        if (url.isEmpty())
            return rules::Unanswered{QStringLiteral("an open session without an address")};
        return rules::StillOpen{.reference = id, .url = url, .code = {}, .expiresAt = expiresAt};
    case Status::Complete:
        // Over, and there is no money that could be too little: a surplus of nothing could never be given back.
        if (paymentStatus != PaymentStatus::Unpaid)
            return rules::Failed{QStringLiteral("provider_rejected"), true};
        return factOfUnpaidComplete(*this);
    case Status::Expired:
        return rules::Closed{.expired = true};
    }
    return rules::Unanswered{QStringLiteral("a session of unknown status")};
}

} // namespace chancery::providers::stripe
