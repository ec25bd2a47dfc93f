// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relaytimelinedesk.h"

#include "gateway/protocol/payment.h"

#include <QJsonArray>

using namespace chancery::domain;
using chancery::counter::Timeline;
using chancery::payment::GatewayProblem;

namespace chancery::app {

namespace {

constexpr std::chrono::seconds longestWait{25};

using Reply = Expected<client::RelayReply, GatewayProblem>;

GatewayProblem garbage(const QString &detail)
{
    return {GatewayProblem::Kind::Garbage, QStringLiteral("garbage_answer"), detail, {}, {}, {}, {}};
}

Timeline::Attempt attemptOf(const protocol::Payment &payment)
{
    return {payment.id, payment.method, payment.state, payment.total, payment.version,
        payment.failure ? payment.failure->code : QString(), payment.createdAt, payment.updatedAt};
}

std::optional<Timeline::Event::Kind> kindOf(const QString &name)
{
    using Kind = Timeline::Event::Kind;
    if (name == u"version")
        return Kind::Version;
    if (name == u"payment")
        return Kind::Payment;
    if (name == u"refund")
        return Kind::Refund;
    if (name == u"correction")
        return Kind::Correction;
    if (name == u"decision")
        return Kind::Decision;
    if (name == u"notice")
        return Kind::Notice;
    return std::nullopt; // of a newer relay
}

std::vector<Timeline::Event> eventsOf(const QJsonArray &rows)
{
    std::vector<Timeline::Event> events;
    for (const QJsonValue row : rows) {
        const auto kind = kindOf(row[u"kind"].toString());
        const auto at = instantFromRfc3339(row[u"at"].toString());
        if (!kind || !at)
            continue;
        Timeline::Event event{
            *kind, *at, row[u"what"].toString(), row[u"method"].toString(), row[u"device"].toString(), {}};
        if (const auto amount = Money::fromJson(row[u"amount"]))
            event.amount = *amount;
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace

void RelayTimelineDesk::read(const ApplicationRef &application, QObject *context, Read done)
{
    m_relay.get(QStringLiteral("/v1/applications/%1").arg(application.text()), {}, context,
        [this, application, context, done = std::move(done)](const Reply &reply) {
            // An application that was only just begun is not known there yet; its payments may be.
            if (!reply && reply.error().code != QLatin1String("application_unknown"))
                return done(Unexpected(reply.error()));
            readPayments(application,
                reply ? eventsOf(reply->body.value(QLatin1String("events")).toArray()) : std::vector<Timeline::Event>(),
                context, done);
        });
}

void RelayTimelineDesk::readPayments(
    const ApplicationRef &application, std::vector<Timeline::Event> events, QObject *context, const Read &done)
{
    m_relay.get(QStringLiteral("/v1/payments?application=%1").arg(application.text()), {}, context,
        [events = std::move(events), done](const Reply &reply) {
            if (!reply)
                return done(Unexpected(reply.error()));
            Timeline timeline{events, {}};
            for (const QJsonValue entry : reply->body.value(QLatin1String("payments")).toArray()) {
                const auto payment = protocol::Payment::fromJson(entry);
                if (!payment)
                    return done(Unexpected(garbage(payment.error().detail)));
                timeline.attempts.push_back(attemptOf(*payment));
            }
            done(timeline);
        });
}

void RelayTimelineDesk::watch(const PaymentId &attempt, qint64 version, QObject *context, Moved done)
{
    m_relay.get(
        QStringLiteral("/v1/payments/%1?wait=%2&version=%3").arg(attempt.text()).arg(longestWait.count()).arg(version),
        longestWait, context, [done = std::move(done)](const Reply &reply) {
            if (!reply)
                return done(Unexpected(reply.error()));
            const auto payment = protocol::Payment::fromJson(reply->body);
            if (!payment)
                return done(Unexpected(garbage(payment.error().detail)));
            done(attemptOf(*payment));
        });
}

} // namespace chancery::app
