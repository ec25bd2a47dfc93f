// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/stripemodel.h"

#include "gateway/providers/stripe/stripecheckout.h"
#include "tests/faults/simulation/stripewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace chancery::simulation {

using providers::HttpReply;
using providers::HttpRequest;
using namespace std::chrono_literals;

namespace {

constexpr char secret[] = "whsec_simulation";
constexpr char base[] = "https://stripe.example";
constexpr char sessionsPath[] = "/v1/checkout/sessions";
constexpr char refundsPath[] = "/v1/refunds";
constexpr char disputesPath[] = "/v1/disputes";
constexpr auto keysLive = 24h;

QByteArray field(const QByteArray &form, const QByteArray &name)
{
    const QByteArray wanted = name + '=';
    for (const QByteArray &part : form.split('&')) {
        if (part.startsWith(wanted))
            return QByteArray::fromPercentEncoding(part.mid(wanted.size()));
    }
    return {};
}

} // namespace

StripeModel::StripeModel(World &world)
    : m_world(world)
    , m_returns(world)
{
    m_returns.onEvent = [this](const StripeReturns::Told &told) { tell(told.type, told.object, told.isOnlyWord); };
    m_returns.onRefund = [this](const Refund &refund) { onRefund(refund); };
}

std::vector<std::shared_ptr<const providers::PaymentProvider>> StripeModel::adapters() const
{
    providers::stripe::StripeConfig config;
    config.apiBase = base;
    config.secretKey = providers::Secret(QByteArray("sk_test_simulation"));
    config.webhookSecrets = {providers::Secret(QByteArray(secret))};
    return {std::make_shared<const providers::stripe::StripeCheckout>(std::move(config))};
}

QByteArray StripeModel::host() const
{
    return base;
}

qint64 StripeModel::seconds() const
{
    return std::chrono::floor<std::chrono::seconds>(m_world.now()).time_since_epoch().count();
}

HttpReply StripeModel::answer(const HttpRequest &request)
{
    QByteArray path = request.url.mid(qsizetype(sizeof base) - 1);
    QByteArray query;
    if (const qsizetype at = path.indexOf('?'); at >= 0) {
        query = path.mid(at + 1);
        path.truncate(at);
    }
    return request.method == "POST" ? post(path, request) : get(path, query);
}

HttpReply StripeModel::get(const QByteArray &path, const QByteArray &query)
{
    if (!m_world.peace && m_world.random.chance(4))
        return m_world.random.chance(50) ? stripeError(500, "api_error")
                                         : stripeError(429, "invalid_request_error", "rate_limit");
    const QString intent = QString::fromLatin1(field(query, "payment_intent"));
    if (path == refundsPath)
        return m_returns.refundsOf(intent);
    if (path == disputesPath)
        return m_returns.disputesOf(intent);
    if (path == sessionsPath)
        return list();
    const auto session = m_sessions.find(QString::fromLatin1(path.mid(qsizetype(sizeof sessionsPath))));
    if (session == m_sessions.end())
        return stripeError(404, "invalid_request_error", "resource_missing");
    return stripeJson(200, toJson(session->second));
}

HttpReply StripeModel::post(const QByteArray &path, const HttpRequest &request)
{
    const QByteArray key = providers::headerValue(request.headers, "Idempotency-Key");
    const QByteArray what = path + '\n' + request.body;
    if (const auto kept = m_keys.find(key); kept != m_keys.end()) {
        if (m_world.now() - kept->second.at >= keysLive) {
            m_keys.erase(kept);
        } else {
            if (kept->second.what != what)
                return stripeError(400, "idempotency_error");
            HttpReply replay = kept->second.reply;
            replay.headers.emplace_back("Idempotent-Replayed", "true");
            return replay;
        }
    }
    const int fate = m_world.peace ? 99 : m_world.random.below(100);
    if (fate < 2)
        return stripeError(429, "invalid_request_error", "rate_limit");
    if (fate < 4)
        return stripeError(409, "invalid_request_error", "idempotency_key_in_use");
    if (fate < 6)
        return stripeError(500, "api_error"); // before anything was begun
    bool keep = true;
    HttpReply reply = fate < 8 ? stripeError(500, "api_error") : execute(path, request.body, keep);
    if (fate >= 8 && fate < 10 && keep)
        reply = stripeError(500, "api_error"); // done all the same
    if (keep)
        m_keys.insert_or_assign(key, Kept{what, reply, m_world.now()});
    return reply;
}

HttpReply StripeModel::execute(const QByteArray &path, const QByteArray &body, bool &keep)
{
    if (path == sessionsPath)
        return create(body, keep);
    if (path == refundsPath)
        return refund(body);
    const QByteArray id = path.mid(qsizetype(sizeof sessionsPath)).split('/').first();
    const auto session = m_sessions.find(QString::fromLatin1(id));
    if (session == m_sessions.end() || !path.endsWith("/expire"))
        return stripeError(404, "invalid_request_error", "resource_missing");
    return expire(session->second);
}

HttpReply StripeModel::create(const QByteArray &body, bool &keep)
{
    const qint64 now = seconds();
    const qint64 expires = field(body, "expires_at").toLongLong();
    if (expires < now + 1800 || expires > now + 86400) {
        keep = false; // validation is not stored
        return stripeError(400, "invalid_request_error", "", "expires_at");
    }
    Session session;
    session.payment = QString::fromLatin1(field(body, "client_reference_id"));
    if (session.payment.endsWith(u'0')) {
        // Some payments this account may not take, whenever they are asked for.
        keep = false;
        return stripeError(400, "invalid_request_error", "amount_too_small");
    }
    session.id = QStringLiteral("cs_test_%1").arg(m_sessions.size() + 1);
    session.amount = field(body, "line_items[0][price_data][unit_amount]").toLongLong();
    session.currency = QString::fromLatin1(field(body, "line_items[0][price_data][currency]"));
    session.created = now;
    session.expires = expires;
    session.listedFrom = m_world.now() + (m_world.peace ? 0ms : m_world.millis(0, 60'000));
    m_sessions.emplace(session.id, session);
    m_world.after(std::chrono::sys_seconds(std::chrono::seconds(expires)) - m_world.now(),
        [this, id = session.id] { endAt(id); });
    if (m_world.isTracing())
        m_world.note(QStringLiteral("stripe: session %1 for %2").arg(session.id, session.payment));
    onOrder(toOrder(session));
    return stripeJson(200, toJson(session));
}

StripeModel::Session *StripeModel::ofIntent(const QString &intent)
{
    const auto found = std::ranges::find_if(m_sessions,
        [&](const auto &entry) { return entry.second.paid && QStringLiteral("pi_") + entry.first == intent; });
    return found == m_sessions.end() ? nullptr : &found->second;
}

StripeReturns::Payment StripeModel::toPayment(const Session &session)
{
    return {session.id, session.payment, session.currency, session.amount};
}

HttpReply StripeModel::refund(const QByteArray &body)
{
    const QString intent = QString::fromLatin1(field(body, "payment_intent"));
    const Session *session = ofIntent(intent);
    if (session == nullptr)
        return stripeError(404, "invalid_request_error", "resource_missing");
    return m_returns.create(intent, toPayment(*session), field(body, "amount").toLongLong(),
        QString::fromLatin1(field(body, "metadata[refund_id]")));
}

HttpReply StripeModel::expire(Session &session)
{
    if (session.status != u"open")
        return stripeError(400, "invalid_request_error");
    session.status = QStringLiteral("expired");
    tell("checkout.session.expired", toJson(session));
    return stripeJson(200, toJson(session));
}

void StripeModel::endAt(const QString &id)
{
    Session &session = m_sessions.at(id);
    if (session.status != u"open")
        return;
    session.status = QStringLiteral("expired");
    tell("checkout.session.expired", toJson(session));
}

bool StripeModel::act(const QString &reference, Deed deed)
{
    Session &session = m_sessions.at(reference);
    const QString intent = QStringLiteral("pi_") + reference;
    if (deed == Deed::RefundElsewhere)
        return session.paid && m_returns.refundElsewhere(intent, toPayment(session));
    if (deed == Deed::Dispute && session.paid)
        m_returns.dispute(intent, toPayment(session));
    if (deed == Deed::Dispute || session.status != u"open")
        return false;
    switch (deed) {
    case Deed::RefundElsewhere:
    case Deed::Dispute:
    case Deed::Decline:
        return true; // the page stays open, the payer may try another card
    case Deed::PayOddAmount:
        session.amount += 100;
        [[fallthrough]];
    case Deed::Pay:
        session.status = QStringLiteral("complete");
        session.paid = true;
        tell("checkout.session.completed", toJson(session));
        break;
    case Deed::PayLater:
        session.status = QStringLiteral("complete");
        tell("checkout.session.completed", toJson(session));
        m_world.after(m_world.millis(60'000, 7'200'000),
            [this, reference, success = m_world.random.chance(70)] { settle(reference, success); });
        break;
    }
    if (m_world.isTracing())
        m_world.note(QStringLiteral("stripe: %1 %2").arg(reference, session.paid ? u"paid" : u"in the bank's hands"));
    return true;
}

void StripeModel::settle(const QString &id, bool success)
{
    Session &session = m_sessions.at(id);
    session.paid = success;
    session.refused = !success;
    tell(success ? "checkout.session.async_payment_succeeded" : "checkout.session.async_payment_failed",
        toJson(session));
    if (m_world.isTracing())
        m_world.note(QStringLiteral("stripe: %1 %2").arg(id, success ? u"paid at last" : u"refused by the bank"));
}

void StripeModel::tell(const char *type, const QJsonObject &object, bool isOnlyWord)
{
    const QString eventId = QStringLiteral("evt_%1").arg(++m_events);
    const QByteArray body = QJsonDocument(
        QJsonObject{{QStringLiteral("id"), eventId}, {QStringLiteral("object"), QStringLiteral("event")},
            {QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("created"), seconds()},
            {QStringLiteral("livemode"), false},
            {QStringLiteral("data"), QJsonObject{{QStringLiteral("object"), object}}}})
                                .toJson(QJsonDocument::Compact);
    onMessage({name(), eventId,
        [this, body] {
            const QByteArray time = QByteArray::number(seconds());
            const QByteArray sum
                = QMessageAuthenticationCode::hash(time + '.' + body, secret, QCryptographicHash::Sha256).toHex();
            return std::pair(providers::HttpHeaders{{"Stripe-Signature", "t=" + time + ",v1=" + sum}}, body);
        },
        {}, isOnlyWord});
}

QJsonObject StripeModel::toJson(const Session &session)
{
    const bool begun = session.status == u"complete";
    QJsonObject intent{{QStringLiteral("id"), QStringLiteral("pi_") + session.id},
        {QStringLiteral("object"), QStringLiteral("payment_intent")},
        {QStringLiteral("status"),
            session.paid          ? QStringLiteral("succeeded")
                : session.refused ? QStringLiteral("requires_payment_method")
                                  : QStringLiteral("processing")}};
    return {{QStringLiteral("id"), session.id}, {QStringLiteral("object"), QStringLiteral("checkout.session")},
        {QStringLiteral("created"), session.created}, {QStringLiteral("livemode"), false},
        {QStringLiteral("status"), session.status},
        {QStringLiteral("payment_status"), session.paid ? QStringLiteral("paid") : QStringLiteral("unpaid")},
        {QStringLiteral("amount_total"), session.amount}, {QStringLiteral("currency"), session.currency},
        {QStringLiteral("client_reference_id"), session.payment}, {QStringLiteral("metadata"), QJsonObject{}},
        {QStringLiteral("payment_intent"), begun ? QJsonValue(intent) : QJsonValue()},
        {QStringLiteral("url"),
            session.status == u"open" ? QJsonValue(QStringLiteral("https://checkout.example/") + session.id)
                                      : QJsonValue()},
        {QStringLiteral("expires_at"), session.expires}};
}

HttpReply StripeModel::list() const
{
    QJsonArray data;
    for (const auto &[id, session] : m_sessions) {
        if (session.listedFrom <= m_world.now())
            data.append(toJson(session));
    }
    return stripeList(data);
}

ProviderModel::Order StripeModel::toOrder(const Session &session) const
{
    const bool undecided = session.status == u"complete" && !session.paid && !session.refused;
    const QString intent = QStringLiteral("pi_") + session.id;
    return {session.id, session.payment, session.status == u"open" || undecided, session.paid ? session.amount : 0,
        m_returns.returned(intent), m_returns.isLost(intent)};
}

std::vector<ProviderModel::Order> StripeModel::orders() const
{
    std::vector<Order> result;
    result.reserve(m_sessions.size());
    for (const auto &[id, session] : m_sessions)
        result.push_back(toOrder(session));
    return result;
}

} // namespace chancery::simulation
