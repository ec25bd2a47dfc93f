// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripeevent.h"

#include "gateway/providers/stripe/eventsummary.h"
#include "gateway/providers/stripe/stripesession.h"
#include "models/domain/jsonreader.h"

namespace chancery::providers::stripe {

using domain::Error;
using domain::Expected;
using domain::JsonReader;
using domain::Unexpected;

namespace {

constexpr qint64 latestSecond = 253'402'300'799; // the end of the year 9999

void readSession(const QJsonObject &object, Notice &notice)
{
    notice.reference = object.value(u"id").toString();
    const auto session = StripeSession::fromJson(object);
    if (!session)
        return; // genuine but not understood: the relay asks for the session itself
    notice.payment = domain::PaymentId(session->ourReference);
    notice.paymentReference = session->paymentIntent;
    const bool mayState
        = notice.type == u"checkout.session.completed" || notice.type == u"checkout.session.async_payment_succeeded";
    if (mayState && session->isPaid() && notice.account.isEmpty()) {
        rules::Fact fact = session->fact();
        if (std::holds_alternative<rules::Captured>(fact))
            notice.fact = std::move(fact);
    }
}

void readOther(const QJsonObject &object, Notice &notice)
{
    const QString kind = object.value(u"object").toString();
    const QString payment = object.value(u"metadata").toObject().value(u"payment_id").toString();
    notice.payment = domain::PaymentId(payment);
    if (kind == u"payment_intent")
        notice.paymentReference = object.value(u"id").toString();
    else
        notice.paymentReference = object.value(u"payment_intent").toString();
}

} // namespace

Expected<Notice, Error> noticeFromEvent(const QJsonValue &json)
{
    JsonReader reader(json, QStringLiteral("notice_malformed"), QStringLiteral("event"));
    if (reader.text(QLatin1String("object")) != u"event")
        reader.fail(u"object", QStringLiteral("is not event"));
    Notice notice;
    notice.eventId = reader.text(QLatin1String("id"));
    if (notice.eventId.isEmpty())
        reader.fail(u"id", QStringLiteral("is empty"));
    notice.type = reader.text(QLatin1String("type"));
    notice.liveMode = reader.flag(QLatin1String("livemode"));
    notice.account = reader.optionalText(QLatin1String("account")).value_or(QString());
    notice.createdAt = domain::Instant(std::chrono::seconds(reader.integer(QLatin1String("created"), 0, latestSecond)));
    const QJsonObject object = reader.object(QLatin1String("data")).value(u"object").toObject();
    if (object.isEmpty())
        reader.fail(u"data.object", QStringLiteral("is no object"));
    if (!reader.ok())
        return Unexpected(reader.error());
    notice.summary = summaryOfEvent(json.toObject());
    if (object.value(u"object").toString() == u"checkout.session")
        readSession(object, notice);
    else
        readOther(object, notice);
    return notice;
}

Expected<NoticePage, Error> noticePageFromList(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("reply_malformed"), QStringLiteral("list"));
    const QJsonArray data = reader.array(QLatin1String("data"));
    const bool more = reader.flag(QLatin1String("has_more"));
    if (!reader.ok())
        return Unexpected(reader.error());
    NoticePage page;
    for (const QJsonValue &event : data) {
        auto notice = noticeFromEvent(event);
        if (!notice)
            return Unexpected(Error{QStringLiteral("reply_malformed"), notice.error().detail});
        page.notices.push_back(std::move(notice).value());
    }
    if (more && !page.notices.empty())
        page.olderThan = page.notices.back().eventId;
    return page;
}

} // namespace chancery::providers::stripe
