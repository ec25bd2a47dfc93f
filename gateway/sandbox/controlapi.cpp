// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/controlapi.h"

#include "models/domain/ids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <array>

namespace chancery::sandbox {

using domain::Expected;

namespace {

struct Command
{
    QStringView name;
    QStringView members; ///< separated by blanks
};

constexpr std::array<Command, 18> commands{{
    {u"webhook", u"url events late_after_ms"},
    {u"faults", u"operation kind count status code delay_ms executed stored"},
    {u"faults/clear", u""},
    {u"pay", u"session amount currency"},
    {u"decline", u"session code"},
    {u"pay-late", u"session after_ms succeeds"},
    {u"settle", u"session succeeds"},
    {u"expire", u"session"},
    {u"create-paid", u"count amount currency references"},
    {u"redeliver", u"event"},
    {u"reset", u""},
    {u"forget-keys", u""},
    {u"refund", u"session amount reason"},
    {u"refund-end", u"refund status reason"},
    {u"refunds", u"next count"},
    {u"dispute", u"session amount reason"},
    {u"dispute-close", u"dispute won"},
    {u"account",
        u"charges_enabled payouts_enabled livemode country default_currency settlement_currency exchange_rate"},
}};

Reply refuse(int status, const QString &text)
{
    return Reply::json(status, {{QStringLiteral("error"), text}});
}

QString unknownMember(QStringView members, const QJsonObject &json)
{
    const QStringList known = members.toString().split(u' ');
    const QStringList given = json.keys();
    const auto found
        = std::find_if(given.cbegin(), given.cend(), [&](const QString &key) { return !known.contains(key); });
    return found == given.cend() ? QString() : *found;
}

} // namespace

ControlApi::ControlApi(Parts parts)
    : m_parts(parts)
    , m_money(parts.checkout, parts.money)
{
}

Reply ControlApi::handle(const Request &request)
{
    if (!request.fromLoopback)
        return refuse(403, QStringLiteral("control is for callers on this machine"));
    const QString name = request.path.mid(QStringLiteral("/control/").size());
    if (request.method == "GET" && name == u"state")
        return Reply::json(200, state());
    if (request.method == "GET" && name == u"ledger")
        return Reply::json(200, ledger());
    if (request.method != "POST")
        return refuse(405, QStringLiteral("expected GET /control/state or ledger, or POST"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem);
    if (!request.body.isEmpty() && !document.isObject())
        return refuse(400, QStringLiteral("expected a JSON object: %1").arg(problem.errorString()));
    const QJsonObject json = document.object();
    if (name.startsWith(u"alipay/"))
        return postAlipay(name.mid(7), json);
    const auto command
        = std::find_if(commands.cbegin(), commands.cend(), [&](const Command &c) { return c.name == name; });
    if (command == commands.cend())
        return refuse(404, QStringLiteral("no such command"));
    const QString unknown = unknownMember(command->members, json);
    if (!unknown.isEmpty())
        return refuse(400, QStringLiteral("unknown member: %1").arg(unknown));
    return post(name, json);
}

Reply ControlApi::postAlipay(const QString &command, const QJsonObject &json)
{
    const QStringView members = AlipayControl::members(command);
    if (members.isNull() || !m_parts.alipay)
        return refuse(404, QStringLiteral("no such command, or no Alipay is configured"));
    const QString unknown = unknownMember(members, json);
    if (!unknown.isEmpty())
        return refuse(400, QStringLiteral("unknown member: %1").arg(unknown));
    return m_parts.alipay->control().post(command, json);
}

QJsonObject ControlApi::ledger() const
{
    QJsonObject books{{QStringLiteral("stripe"), m_parts.money.ledger()}};
    if (m_parts.alipay)
        books.insert(QStringLiteral("alipay"), m_parts.alipay->control().ledger());
    return books;
}

Reply ControlApi::post(const QString &command, const QJsonObject &json)
{
    if (command == u"webhook")
        return setWebhook(json);
    if (command == u"faults")
        return addFault(json);
    if (command == u"create-paid")
        return createPaid(json);
    if (command == u"redeliver")
        return redeliver(json);
    if (command == u"reset")
        return reset();
    if (command == u"faults/clear") {
        m_parts.plan.clear();
        return Reply::json(200, {});
    }
    if (command == u"forget-keys") {
        m_parts.keys.prune();
        return Reply::json(200, {});
    }
    if (command.startsWith(u"refund") || command.startsWith(u"dispute") || command == u"account")
        return m_money.post(command, json);
    return actOnSession(command, json);
}

Reply ControlApi::setWebhook(const QJsonObject &json)
{
    if (json.contains(u"url")) {
        const auto set = m_parts.sender.endpoint().setUrl(json.value(u"url").toString());
        if (!set)
            return refuse(400, set.error().detail);
    }
    if (json.contains(u"events")) {
        QStringList types;
        for (const QJsonValue &type : json.value(u"events").toArray())
            types.append(type.toString());
        m_parts.sender.endpoint().types = types;
    }
    if (json.contains(u"late_after_ms"))
        m_parts.page.setLateAfter(std::chrono::milliseconds(json.value(u"late_after_ms").toInteger()));
    return Reply::json(200, {});
}

Reply ControlApi::addFault(const QJsonObject &json)
{
    QString problem;
    const auto misbehaviour = Misbehaviour::fromJson(json, problem);
    if (!misbehaviour)
        return refuse(400, problem);
    m_parts.plan.add(*misbehaviour);
    return Reply::json(200, {});
}

Reply ControlApi::actOnSession(const QString &command, const QJsonObject &json)
{
    Checkout &checkout = m_parts.checkout;
    const QString id = json.value(u"session").toString();
    Expected<void, Fault> result;
    if (command == u"pay") {
        if (json.contains(u"amount") || json.contains(u"currency")) {
            const CheckoutSession *session = checkout.find(id);
            if (session) {
                const qint64 amount = json.value(u"amount").toInteger(session->request.amountTotal);
                result = checkout.changeAmount(id, amount, json.value(u"currency").toString(session->request.currency));
            }
        }
        if (result)
            result = checkout.pay(id);
    } else if (command == u"decline") {
        result = checkout.decline(id, json.value(u"code").toString(QStringLiteral("generic_decline")));
    } else if (command == u"pay-late") {
        const std::chrono::milliseconds after(json.value(u"after_ms").toInteger(5000));
        result = checkout.payLate(id, after, json.value(u"succeeds").toBool(true));
    } else if (command == u"settle") {
        result = checkout.settle(id, json.value(u"succeeds").toBool(true));
    } else {
        result = checkout.expire(id);
    }
    if (!result)
        return result.error().toReply();
    return Reply::json(200, checkout.find(id)->toJson(checkout.pageBase(), {QStringLiteral("payment_intent")}));
}

Reply ControlApi::createPaid(const QJsonObject &json)
{
    const QJsonArray references = json.value(u"references").toArray();
    const int count = json.value(u"count").toInt(static_cast<int>(references.size()));
    if (count < 1 || count > 100'000 || (!references.isEmpty() && references.size() != count))
        return refuse(400, QStringLiteral("count: expected 1 to 100000, and as many references when there are any"));
    SessionRequest wanted;
    wanted.amountTotal = json.value(u"amount").toInteger(11200);
    wanted.currency = json.value(u"currency").toString(QStringLiteral("jpy"));
    wanted.productName = QStringLiteral("Paid by order of the sandbox's control");
    wanted.successUrl = m_parts.checkout.pageBase();
    wanted.expiresAt
        = std::chrono::floor<std::chrono::seconds>(m_parts.clock.now()).time_since_epoch().count() + 86'400;
    QJsonArray sessions;
    for (int i = 0; i < count; ++i) {
        wanted.clientReference
            = references.isEmpty() ? domain::PaymentId::make(m_parts.random).text() : references.at(i).toString();
        wanted.metadata = wanted.intentMetadata = {{QStringLiteral("payment_id"), wanted.clientReference}};
        const QString id = m_parts.checkout.create(wanted, {}).id;
        const auto paid = m_parts.checkout.pay(id);
        if (!paid)
            return paid.error().toReply();
        sessions.append(id);
    }
    return Reply::json(200, {{QStringLiteral("sessions"), sessions}});
}

Reply ControlApi::redeliver(const QJsonObject &json)
{
    const SandboxEvent *event = m_parts.checkout.findEvent(json.value(u"event").toString());
    if (!event)
        return refuse(404, QStringLiteral("no such event"));
    m_parts.sender.redeliver(*event);
    return Reply::json(200, {});
}

Reply ControlApi::reset()
{
    m_parts.checkout.clear();
    m_parts.money.clear();
    if (m_parts.alipay)
        m_parts.alipay->clear();
    m_parts.keys.clear();
    m_parts.plan.clear();
    m_parts.api.clearCalls();
    return Reply::json(200, {});
}

QJsonObject ControlApi::state() const
{
    QMap<QString, int> orders;
    QJsonArray sessions;
    for (const QString &id : m_parts.checkout.order()) {
        const CheckoutSession &session = *m_parts.checkout.find(id);
        if (!session.idempotencyKey.isEmpty())
            ++orders[QString::fromLatin1(session.idempotencyKey)];
        sessions.append(
            QJsonObject{{QStringLiteral("id"), session.id}, {QStringLiteral("status"), session.statusName()},
                {QStringLiteral("paid"), session.paid}, {QStringLiteral("amount_total"), session.request.amountTotal},
                {QStringLiteral("currency"), session.request.currency},
                {QStringLiteral("client_reference_id"), session.request.clientReference},
                {QStringLiteral("idempotency_key"), QString::fromLatin1(session.idempotencyKey)},
                {QStringLiteral("payment_intent"), session.paymentIntent}});
    }
    QJsonObject ordersJson;
    for (auto order = orders.cbegin(); order != orders.cend(); ++order)
        ordersJson.insert(order.key(), order.value());
    QJsonObject calls;
    for (const auto &[operation, count] : m_parts.api.calls())
        calls.insert(operation, count);
    QJsonArray log;
    for (const QJsonObject &delivery : m_parts.sender.log())
        log.append(delivery);
    const WebhookSender::Statistics &counts = m_parts.sender.statistics();
    return {{QStringLiteral("orders"), ordersJson}, {QStringLiteral("sessions"), sessions},
        {QStringLiteral("alipay"), m_parts.alipay ? m_parts.alipay->state() : QJsonObject()},
        {QStringLiteral("calls"), calls},
        {QStringLiteral("events"), static_cast<qint64>(m_parts.checkout.events().size())},
        {QStringLiteral("webhooks"),
            QJsonObject{{QStringLiteral("tried"), counts.tried}, {QStringLiteral("accepted"), counts.accepted},
                {QStringLiteral("refused"), counts.refused}, {QStringLiteral("unanswered"), counts.unanswered},
                {QStringLiteral("dropped"), counts.dropped}, {QStringLiteral("abandoned"), counts.abandoned},
                {QStringLiteral("pending"), m_parts.sender.pending()}, {QStringLiteral("log"), log}}}};
}

} // namespace chancery::sandbox
