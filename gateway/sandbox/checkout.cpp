// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/checkout.h"

#include "models/domain/ids.h"

#include <QJsonArray>

namespace chancery::sandbox {

using domain::Expected;
using domain::Unexpected;

Checkout::Checkout(const domain::Clock &clock, domain::RandomSource &random)
    : m_clock(clock)
    , m_random(random)
{
}

QString Checkout::makeId(const QString &prefix)
{
    return prefix + domain::base32(m_random.bytes(16));
}

qint64 Checkout::second() const
{
    return std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch().count();
}

const CheckoutSession &Checkout::create(const SessionRequest &request, const QByteArray &idempotencyKey)
{
    CheckoutSession session;
    // As long as Stripe's own, whose identifiers break what was sized for short ones.
    session.id = makeId(QStringLiteral("cs_test_a1")) + domain::base32(m_random.bytes(16));
    session.created = second();
    session.livemode = m_account.livemode;
    session.request = request;
    session.idempotencyKey = idempotencyKey;
    m_order.push_back(session.id);
    const QString id = session.id;
    return m_sessions.emplace(id, std::move(session)).first->second;
}

const CheckoutSession *Checkout::find(const QString &id) const
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? nullptr : &found->second;
}

CheckoutSession *Checkout::sessionOf(const QString &id)
{
    const auto found = m_sessions.find(m_sessionOf.value(id, id));
    return found == m_sessions.end() ? nullptr : &found->second;
}

SandboxEvent *Checkout::findEvent(const QString &id)
{
    const auto found = m_eventIndex.constFind(id);
    return found == m_eventIndex.cend() ? nullptr : &m_events.at(static_cast<size_t>(*found));
}

Expected<CheckoutSession *, Fault> Checkout::openSession(const QString &id)
{
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end())
        return Unexpected(Fault::noSuch(QStringLiteral("checkout.session"), id));
    if (found->second.status != CheckoutSession::Status::Open) {
        return Unexpected(Fault::invalid({}, {},
            QStringLiteral("Only Checkout Sessions with a status in [\"open\"] can be changed. This Checkout Session "
                           "has a status of `%1`.")
                .arg(found->second.statusName())));
    }
    return &found->second;
}

Expected<void, Fault> Checkout::expire(const QString &id)
{
    const auto session = openSession(id);
    if (!session)
        return Unexpected(session.error());
    (*session)->status = CheckoutSession::Status::Expired;
    if (!(*session)->paymentIntent.isEmpty())
        (*session)->intentStatus = QStringLiteral("canceled");
    emitSession("checkout.session.expired", **session);
    return {};
}

void Checkout::startIntent(CheckoutSession &session)
{
    if (session.paymentIntent.isEmpty()) {
        session.paymentIntent = makeId(QStringLiteral("pi_"));
        m_sessionOf.insert(session.paymentIntent, session.id);
        session.intentStatus = QStringLiteral("requires_payment_method");
        emitIntent("payment_intent.created", session);
    }
    session.charge = makeId(QStringLiteral("ch_"));
}

Expected<void, Fault> Checkout::pay(const QString &id)
{
    const auto session = openSession(id);
    if (!session)
        return Unexpected(session.error());
    startIntent(**session);
    (*session)->status = CheckoutSession::Status::Complete;
    take(**session);
    emitIntent("payment_intent.succeeded", **session);
    emitSession("checkout.session.completed", **session);
    return {};
}

void Checkout::take(CheckoutSession &session)
{
    session.paid = true;
    session.paidAt = second();
    session.intentStatus = QStringLiteral("succeeded");
    m_sessionOf.insert(session.charge, session.id);
    if (m_book)
        m_book(session);
}

Expected<void, Fault> Checkout::decline(const QString &id, const QString &declineCode)
{
    const auto session = openSession(id);
    if (!session)
        return Unexpected(session.error());
    startIntent(**session);
    (*session)->declineCode = declineCode;
    emitIntent("payment_intent.payment_failed", **session);
    return {};
}

Expected<void, Fault> Checkout::payLate(const QString &id, std::chrono::milliseconds after, bool well)
{
    const auto session = openSession(id);
    if (!session)
        return Unexpected(session.error());
    startIntent(**session);
    (*session)->intentStatus = QStringLiteral("processing");
    (*session)->status = CheckoutSession::Status::Complete;
    (*session)->settlesAt = (m_clock.now() + after).time_since_epoch().count();
    (*session)->settlesWell = well;
    emitIntent("payment_intent.processing", **session);
    emitSession("checkout.session.completed", **session);
    return {};
}

Expected<void, Fault> Checkout::changeAmount(const QString &id, qint64 amount, const QString &currency)
{
    const auto session = openSession(id);
    if (!session)
        return Unexpected(session.error());
    (*session)->request.amountTotal = amount;
    (*session)->request.currency = currency;
    return {};
}

Expected<void, Fault> Checkout::settle(const QString &id, bool well)
{
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end())
        return Unexpected(Fault::noSuch(QStringLiteral("checkout.session"), id));
    if (found->second.settlesAt == 0)
        return Unexpected(Fault::invalid({}, {}, QStringLiteral("No late payment is under way.")));
    settleNow(found->second, well);
    return {};
}

void Checkout::settleNow(CheckoutSession &session, bool well)
{
    session.settlesAt = 0;
    if (well) {
        take(session);
    } else {
        session.intentStatus = QStringLiteral("requires_payment_method");
        session.declineCode = QStringLiteral("insufficient_funds");
    }
    emitIntent(well ? "payment_intent.succeeded" : "payment_intent.payment_failed", session);
    emitSession(well ? "checkout.session.async_payment_succeeded" : "checkout.session.async_payment_failed", session);
}

void Checkout::tick()
{
    const qint64 now = m_clock.now().time_since_epoch().count();
    for (auto &[id, session] : m_sessions) {
        if (session.status == CheckoutSession::Status::Open && session.request.expiresAt * 1000 <= now) {
            session.status = CheckoutSession::Status::Expired;
            emitSession("checkout.session.expired", session);
        } else if (session.settlesAt != 0 && session.settlesAt <= now) {
            settleNow(session, session.settlesWell);
        }
    }
}

void Checkout::clear()
{
    m_sessions.clear();
    m_order.clear();
    m_sessionOf.clear();
    m_events.clear();
    m_eventIndex.clear();
}

void Checkout::emitSession(const char *type, const CheckoutSession &session)
{
    announce(type, session.toJson(m_pageBase, {}));
}

void Checkout::emitIntent(const char *type, const CheckoutSession &session)
{
    announce(type, session.intentJson({}));
}

void Checkout::announce(const char *type, const QJsonObject &object, const QByteArray &idempotencyKey)
{
    SandboxEvent event{.id = makeId(QStringLiteral("evt_")),
        .type = QString::fromLatin1(type),
        .created = second(),
        .object = object,
        .idempotencyKey = idempotencyKey,
        .livemode = m_account.livemode};
    m_eventIndex.insert(event.id, static_cast<qsizetype>(m_events.size()));
    m_events.push_back(std::move(event));
    if (m_listener)
        m_listener(m_events.back());
}

QJsonObject Checkout::toState() const
{
    QJsonArray sessions;
    for (const QString &id : m_order)
        sessions.append(m_sessions.at(id).toState());
    QJsonArray events;
    for (const SandboxEvent &event : m_events)
        events.append(event.toJson());
    return {{QStringLiteral("sessions"), sessions}, {QStringLiteral("events"), events}};
}

void Checkout::restore(const QJsonObject &state)
{
    clear();
    for (const QJsonValue &value : state.value(u"sessions").toArray()) {
        CheckoutSession session = CheckoutSession::fromState(value.toObject());
        m_order.push_back(session.id);
        const QString id = session.id;
        if (!session.paymentIntent.isEmpty())
            m_sessionOf.insert(session.paymentIntent, id);
        if (session.paid)
            m_sessionOf.insert(session.charge, id);
        m_sessions.emplace(id, std::move(session));
    }
    for (const QJsonValue &value : state.value(u"events").toArray()) {
        const QJsonObject json = value.toObject();
        SandboxEvent event{.id = json.value(u"id").toString(),
            .type = json.value(u"type").toString(),
            .created = json.value(u"created").toInteger(),
            .object = json.value(u"data").toObject().value(u"object").toObject(),
            .idempotencyKey = json.value(u"request").toObject().value(u"idempotency_key").toString().toLatin1(),
            .livemode = json.value(u"livemode").toBool(),
            .delivered = json.value(u"pending_webhooks").toInteger() == 0};
        m_eventIndex.insert(event.id, static_cast<qsizetype>(m_events.size()));
        m_events.push_back(std::move(event));
    }
}

} // namespace chancery::sandbox
