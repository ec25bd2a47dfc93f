// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripeevent.h"

#include "gateway/providers/stripe/eventsummary.h"
#include "gateway/providers/stripe/stripelist.h"
#include "gateway/providers/stripe/stripesession.h"
#include "models/domain/jsonreader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

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
    // The session cannot be paid any more; with which code, its payment intent would say.
    if (notice.type == u"checkout.session.async_payment_failed" && !session->isPaid())
        notice.said = rules::Failed{QStringLiteral("declined"), true};
    const bool mayState
        = notice.type == u"checkout.session.completed" || notice.type == u"checkout.session.async_payment_succeeded";
    if (mayState && session->isPaid() && notice.account.isEmpty()) {
        rules::Fact fact = session->fact();
        if (std::holds_alternative<rules::Captured>(fact))
            notice.fact = std::move(fact);
    }
}

QString idOf(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(u"id").toString() : value.toString();
}

/// What the relay has to ask about. An event of a payment intent only supports what the session says: a decline is not
/// the end of it, the payer may try another card on the same page.
Notice::About aboutOf(const QString &kind, const QString &type)
{
    if (kind == u"refund" || type == u"charge.refunded")
        return Notice::About::Refunds;
    if (kind == u"dispute")
        return Notice::About::Dispute;
    return Notice::About::Order;
}

void readOther(const QJsonObject &object, Notice &notice)
{
    const QString kind = object.value(u"object").toString();
    const QString payment = object.value(u"metadata").toObject().value(u"payment_id").toString();
    notice.about = aboutOf(kind, notice.type);
    notice.payment = domain::PaymentId(payment);
    notice.paymentReference = idOf(object.value(kind == u"payment_intent" ? u"id" : u"payment_intent"));
}

/// A thin event (object v2.core.event) names its object and says nothing of it: whatever it is about is asked for.
Expected<Notice, Error> noticeFromThinEvent(JsonReader &reader, const QJsonObject &json)
{
    Notice notice;
    notice.eventId = reader.text(QLatin1String("id"));
    if (notice.eventId.isEmpty())
        reader.fail(u"id", QStringLiteral("is empty"));
    notice.type = reader.text(QLatin1String("type"));
    notice.liveMode = reader.flag(QLatin1String("livemode"));
    notice.account = reader.optionalText(QLatin1String("context")).value_or(QString());
    const auto created = domain::instantFromRfc3339(reader.text(QLatin1String("created")));
    if (!created)
        reader.fail(u"created", QStringLiteral("is no time of RFC 3339"));
    if (!reader.ok())
        return Unexpected(reader.error());
    notice.createdAt = *created;
    notice.summary = summaryOfEvent(json);
    const QJsonObject related = json.value(u"related_object").toObject();
    const QString kind = related.value(u"type").toString();
    notice.about = aboutOf(kind, notice.type);
    if (kind == u"checkout.session")
        notice.reference = related.value(u"id").toString();
    else if (kind == u"payment_intent")
        notice.paymentReference = related.value(u"id").toString();
    return notice;
}

} // namespace

Expected<Notice, Error> noticeFromEvent(const QJsonValue &json)
{
    JsonReader reader(json, QStringLiteral("notice_malformed"), QStringLiteral("event"));
    const QString object = reader.text(QLatin1String("object"));
    if (object == u"v2.core.event")
        return noticeFromThinEvent(reader, json.toObject());
    if (object != u"event")
        reader.fail(u"object", QStringLiteral("is not event"));
    Notice notice;
    notice.eventId = reader.text(QLatin1String("id"));
    if (notice.eventId.isEmpty())
        reader.fail(u"id", QStringLiteral("is empty"));
    notice.type = reader.text(QLatin1String("type"));
    notice.liveMode = reader.flag(QLatin1String("livemode"));
    notice.account = reader.optionalText(QLatin1String("account")).value_or(QString());
    notice.createdAt = domain::Instant(std::chrono::seconds(reader.integer(QLatin1String("created"), 0, latestSecond)));
    const QJsonObject subject = reader.object(QLatin1String("data")).value(u"object").toObject();
    if (subject.isEmpty())
        reader.fail(u"data.object", QStringLiteral("is no object"));
    if (!reader.ok())
        return Unexpected(reader.error());
    notice.summary = summaryOfEvent(json.toObject());
    if (subject.value(u"object").toString() == u"checkout.session")
        readSession(subject, notice);
    else
        readOther(subject, notice);
    return notice;
}

Expected<NoticePage, Error> noticePageFromList(const QJsonObject &json)
{
    const auto list = StripeList::fromJson(json);
    if (!list)
        return Unexpected(list.error());
    NoticePage page;
    for (const QJsonValue &event : list->data) {
        auto notice = noticeFromEvent(event);
        if (!notice) {
            ++page.unreadable;
            continue;
        }
        const QByteArray written = QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact);
        notice->digest = QCryptographicHash::hash(written, QCryptographicHash::Sha256);
        page.notices.push_back(std::move(notice).value());
    }
    if (!list->hasMore)
        return page;
    page.olderThan = list->data.last().toObject().value(u"id").toString();
    if (page.olderThan.isEmpty())
        return Unexpected(Error{QStringLiteral("reply_malformed"), QStringLiteral("list.data: the last has no id")});
    return page;
}

} // namespace chancery::providers::stripe
