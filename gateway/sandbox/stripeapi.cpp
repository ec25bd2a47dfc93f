// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/stripeapi.h"

#include "gateway/sandbox/listpage.h"
#include "gateway/sandbox/parameterrule.h"
#include "models/domain/ids.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <boost/asio/steady_timer.hpp>

#include <array>

namespace chancery::sandbox {

namespace {

using Kind = ParameterRule::Kind;

constexpr QStringView sessionExpansions
    = u"payment_intent payment_intent.latest_charge payment_intent.latest_charge.balance_transaction";
constexpr std::array<ParameterRule, 1> retrieveRules{{{u"expand[#]", Kind::Choice, 100, sessionExpansions}}};
const QString sessionsPath = QStringLiteral("/v1/checkout/sessions");

Form keyedForm(const Request &request)
{
    return Form::parse(request.body).value_or(Form());
}

} // namespace

StripeApi::StripeApi(boost::asio::io_context &loop, const domain::Clock &clock, domain::RandomSource &random,
    Checkout &checkout, StripeMoney &money, IdempotencyStore &keys, MisbehaviourPlan &plan, QByteArray secretKey)
    : m_loop(loop)
    , m_clock(clock)
    , m_random(random)
    , m_checkout(checkout)
    , m_money(checkout, money)
    , m_keys(keys)
    , m_plan(plan)
    , m_secretKey(std::move(secretKey))
{
}

std::optional<StripeApi::Call> StripeApi::route(const Request &request)
{
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    if (request.path == sessionsPath && (get || post))
        return Call{request, post ? QStringLiteral("create") : QStringLiteral("list"), {}};
    if (request.path == u"/v1/events" && get)
        return Call{request, QStringLiteral("events"), {}};
    if (request.path == u"/v1/account" && get)
        return Call{request, QStringLiteral("account"), {}};
    if (const auto target = StripeMoneyApi::route(request))
        return Call{request, target->operation, target->id};
    if (!request.path.startsWith(sessionsPath + u'/'))
        return std::nullopt;
    const QStringList steps = request.path.mid(sessionsPath.size() + 1).split(u'/');
    if (steps.size() == 1 && get)
        return Call{request, QStringLiteral("retrieve"), steps.first()};
    if (steps.size() == 2 && steps.last() == u"expire" && post)
        return Call{request, QStringLiteral("expire"), steps.first()};
    return std::nullopt;
}

std::optional<Fault> StripeApi::authorise(const Request &request) const
{
    const QByteArray header = request.header("Authorization");
    QByteArray key;
    if (header.startsWith("Bearer "))
        key = header.mid(7).trimmed();
    else if (header.startsWith("Basic "))
        key = QByteArray::fromBase64(header.mid(6).trimmed()).split(':').first();
    if (key.isEmpty())
        return Fault{.status = 401, .message = QStringLiteral("You did not provide an API key.")};
    if (key != m_secretKey)
        return Fault{.status = 401, .message = QStringLiteral("Invalid API Key provided.")};
    static const QRegularExpression version(QStringLiteral("^20[0-9]{2}-[01][0-9]-[0-3][0-9](\\.[a-z]+)?$"));
    const QString wanted = QString::fromLatin1(request.header("Stripe-Version"));
    if (!wanted.isEmpty() && !version.match(wanted).hasMatch())
        return Fault{.message = QStringLiteral("Invalid Stripe API version: %1").arg(wanted)};
    return std::nullopt;
}

void StripeApi::handle(const Request &request, Respond respond)
{
    const auto call = route(request);
    if (!call) {
        const Fault fault{.status = 404,
            .message = QStringLiteral("Unrecognized request URL (%1: %2).")
                           .arg(QString::fromLatin1(request.method), request.path)};
        respond(finished(fault.toReply(), request));
        return;
    }
    ++m_calls[call->operation];
    if (const auto misbehaviour = m_plan.take(call->operation))
        misbehave(*misbehaviour, *call, std::move(respond));
    else
        respond(perform(*call));
}

Reply StripeApi::finished(Reply reply, const Request &request)
{
    const QString id = QStringLiteral("req_") + domain::base32(m_random.bytes(10));
    reply.headers.emplace_back("Request-Id", id.toLatin1());
    const QByteArray version = request.header("Stripe-Version");
    reply.headers.emplace_back("Stripe-Version", version.isEmpty() ? QByteArray("2026-10-28.endive") : version);
    const QByteArray key = request.header("Idempotency-Key");
    if (!key.isEmpty() && request.method == "POST")
        reply.headers.emplace_back("Idempotency-Key", key);
    const QString date = QLocale::c().toString(
        domain::toQDateTime(m_clock.now()).toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    reply.headers.emplace_back("Date", date.toLatin1());
    return reply;
}

Reply StripeApi::perform(const Call &call)
{
    const Request &request = call.request;
    if (const auto fault = authorise(request))
        return finished(fault->toReply(), request);
    const bool post = request.method == "POST";
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (post && !request.body.isEmpty() && type != "application/x-www-form-urlencoded")
        return finished(
            Fault{.message = QStringLiteral(
                      "Invalid request (check that your POST content type is application/x-www-form-urlencoded).")}
                .toReply(),
            request);
    if (post && !request.query.isEmpty())
        return finished(
            Fault{.message = QStringLiteral("Parameters of a POST belong into its body.")}.toReply(), request);
    const auto form = Form::parse(post ? request.body : request.query);
    if (!form)
        return finished(
            Fault{.message = QStringLiteral("Invalid request: the parameters cannot be read.")}.toReply(), request);
    return post ? performPost(call, *form) : finished(performGet(call, *form), request);
}

Reply StripeApi::performPost(const Call &call, const Form &form)
{
    const QByteArray key = call.request.header("Idempotency-Key");
    if (key.size() > 255)
        return finished(
            Fault{.message = QStringLiteral("Idempotency keys are at most 255 characters.")}.toReply(), call.request);
    const QByteArray fingerprint = form.fingerprint();
    if (!key.isEmpty()) {
        if (auto stored = m_keys.find(key, call.request.path, fingerprint))
            return finished(std::move(*stored), call.request);
    }
    bool storable = false;
    const Reply reply = finished(carryOut(call, form, storable), call.request);
    if (!key.isEmpty() && storable)
        m_keys.store(key, call.request.path, fingerprint, reply);
    return reply;
}

Reply StripeApi::carryOut(const Call &call, const Form &form, bool &storable)
{
    if (call.operation == u"create") {
        const auto wanted = SessionRequest::fromForm(form, m_clock.now());
        if (!wanted)
            return wanted.error().toReply();
        storable = true;
        const CheckoutSession &session = m_checkout.create(*wanted, call.request.header("Idempotency-Key"));
        return Reply::json(200, session.toJson(m_checkout.pageBase(), form.list(QStringLiteral("expand"))));
    }
    if (call.operation == u"refund")
        return m_money.createRefund(form, call.request.header("Idempotency-Key"), storable);
    if (const auto fault = checkParameters(form, retrieveRules))
        return fault->toReply();
    const auto expired = m_checkout.expire(call.id);
    storable = true;
    if (!expired)
        return expired.error().toReply();
    return Reply::json(
        200, m_checkout.find(call.id)->toJson(m_checkout.pageBase(), form.list(QStringLiteral("expand"))));
}

Reply StripeApi::performGet(const Call &call, const Form &form)
{
    if (call.operation == u"list")
        return list(form);
    if (call.operation == u"events")
        return listEvents(form);
    if (call.operation == u"account")
        return form.items().empty() ? account() : Fault::unknown(form.items().front().name()).toReply();
    if (auto reply = m_money.get(call.operation, call.id, form))
        return std::move(*reply);
    if (const auto fault = checkParameters(form, retrieveRules))
        return fault->toReply();
    const CheckoutSession *session = m_checkout.find(call.id);
    if (!session)
        return Fault::noSuch(QStringLiteral("checkout.session"), call.id).toReply();
    return Reply::json(200, session->toJson(m_checkout.pageBase(), form.list(QStringLiteral("expand"))));
}

Reply StripeApi::list(const Form &form)
{
    static constexpr std::array<ParameterRule, 9> rules{
        {{u"created[gt]", Kind::Integer}, {u"created[gte]", Kind::Integer}, {u"created[lt]", Kind::Integer},
            {u"created[lte]", Kind::Integer}, {u"limit", Kind::Integer}, {u"starting_after"}, {u"payment_intent"},
            {u"status", Kind::Choice, 10, u"open complete expired"},
            {u"expand[#]", Kind::Choice, 100, u"data.payment_intent"}}};
    if (const auto fault = checkParameters(form, rules))
        return fault->toReply();
    const QString intent = form.value(QStringLiteral("payment_intent"));
    const QString status = form.value(QStringLiteral("status"));
    const QStringList expansions = form.has(QStringLiteral("expand[]")) || form.has(QStringLiteral("expand[0]"))
        ? QStringList{QStringLiteral("payment_intent")}
        : QStringList();
    ListPage page(form);
    for (auto id = m_checkout.order().crbegin(); id != m_checkout.order().crend(); ++id) {
        const CheckoutSession &session = *m_checkout.find(*id);
        const bool wanted = (intent.isEmpty() || session.paymentIntent == intent)
            && (status.isEmpty() || session.statusName() == status);
        if (page.wants(session.id, session.created, wanted))
            page.add(session.toJson(m_checkout.pageBase(), expansions));
    }
    return page.toReply(sessionsPath);
}

Reply StripeApi::listEvents(const Form &form)
{
    static constexpr std::array<ParameterRule, 10> rules{{{u"type"}, {u"types[#]"}, {u"created[gt]", Kind::Integer},
        {u"created[gte]", Kind::Integer}, {u"created[lt]", Kind::Integer}, {u"created[lte]", Kind::Integer},
        {u"limit", Kind::Integer}, {u"starting_after"}, {u"delivery_success", Kind::Boolean}, {u"ending_before"}}};
    if (const auto fault = checkParameters(form, rules))
        return fault->toReply();
    QStringList types = form.list(QStringLiteral("types"));
    const QString type = form.value(QStringLiteral("type"));
    if (types.size() > 20 || (!type.isEmpty() && !types.isEmpty()))
        return Fault::invalid({}, QStringLiteral("types"), QStringLiteral("At most 20 types, and not beside type."))
            .toReply();
    if (!type.isEmpty())
        types.append(type);
    const QString success = form.value(QStringLiteral("delivery_success"));
    ListPage page(form);
    const auto &events = m_checkout.events();
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const bool wanted = (types.isEmpty() || types.contains(event->type))
            && (success.isEmpty() || (success == u"true") == event->delivered);
        if (page.wants(event->id, event->created, wanted))
            page.add(event->toJson());
    }
    return page.toReply(QStringLiteral("/v1/events"));
}

Reply StripeApi::account() const
{
    const StripeAccount &account = m_checkout.account();
    return Reply::json(200,
        {{QStringLiteral("id"), QStringLiteral("acct_1Sandbox")}, {QStringLiteral("object"), QStringLiteral("account")},
            {QStringLiteral("business_profile"),
                QJsonObject{{QStringLiteral("name"), QStringLiteral("Chancery sandbox")}}},
            {QStringLiteral("charges_enabled"), account.chargesEnabled}, {QStringLiteral("country"), account.country},
            {QStringLiteral("default_currency"), account.defaultCurrency}, {QStringLiteral("details_submitted"), true},
            {QStringLiteral("payouts_enabled"), account.payoutsEnabled},
            {QStringLiteral("type"), QStringLiteral("standard")}});
}

void StripeApi::misbehave(const Misbehaviour &misbehaviour, const Call &call, Respond respond)
{
    if (misbehaviour.kind == Misbehaviour::Kind::Delay) {
        delay(misbehaviour, call, std::move(respond));
        return;
    }
    if (misbehaviour.kind == Misbehaviour::Kind::Error) {
        respond(failure(misbehaviour, call));
        return;
    }
    Reply reply = misbehaviour.executed ? perform(call) : Reply::json(200, {});
    switch (misbehaviour.kind) {
    case Misbehaviour::Kind::Hang:
        reply.ending = Reply::Ending::Hanging;
        break;
    case Misbehaviour::Kind::Cut:
        reply.ending = Reply::Ending::Cut;
        break;
    case Misbehaviour::Kind::Drop:
        reply.ending = Reply::Ending::Dropped;
        break;
    case Misbehaviour::Kind::Garbage:
        reply.status = 200;
        reply.body = "<html>\xff{\"id\": \"cs_";
        break;
    case Misbehaviour::Kind::Error:
    case Misbehaviour::Kind::Delay:
    case Misbehaviour::Kind::Duplicate:
    case Misbehaviour::Kind::Reorder:
    case Misbehaviour::Kind::BadSignature:
    case Misbehaviour::Kind::OldSignature:
    case Misbehaviour::Kind::Unknown:
    case Misbehaviour::Kind::SystemError:
    case Misbehaviour::Kind::Refuse:
    case Misbehaviour::Kind::Unsigned:
    case Misbehaviour::Kind::WrongKey:
    case Misbehaviour::Kind::Repeated:
    case Misbehaviour::Kind::Retry:
        break; // done above, or not accepted for calls
    }
    respond(std::move(reply));
}

void StripeApi::delay(const Misbehaviour &misbehaviour, const Call &call, Respond respond)
{
    const QByteArray key = call.request.header("Idempotency-Key");
    const bool keyed = call.request.method == "POST" && !key.isEmpty();
    if (keyed) {
        const QByteArray fingerprint = keyedForm(call.request).fingerprint();
        if (m_keys.find(key, call.request.path, fingerprint)) {
            respond(perform(call)); // nothing is left to take its time
            return;
        }
        m_keys.begin(key, call.request.path, fingerprint);
    }
    auto timer = std::make_shared<boost::asio::steady_timer>(m_loop, misbehaviour.delay);
    timer->async_wait([this, timer, call, key, keyed, respond = std::move(respond)](boost::system::error_code error) {
        if (error)
            return;
        if (keyed)
            m_keys.release(key);
        respond(perform(call));
    });
}

Reply StripeApi::failure(const Misbehaviour &misbehaviour, const Call &call)
{
    // Carried out, the key keeps the true answer, unless the error is to be kept in its place.
    if (misbehaviour.executed)
        static_cast<void>(perform(call)); // its reply is lost
    const Fault fault{.status = misbehaviour.status,
        .type = misbehaviour.status >= 500 ? QStringLiteral("api_error") : QStringLiteral("invalid_request_error"),
        .code = misbehaviour.status == 429 ? QStringLiteral("rate_limit") : QString(),
        .message = QStringLiteral("An error occurred, by order of the sandbox's control.")};
    Reply reply = finished(fault.toReply(), call.request);
    const QByteArray key = call.request.header("Idempotency-Key");
    const bool storable = misbehaviour.status >= 500 && misbehaviour.stored;
    if (call.request.method == "POST" && !key.isEmpty() && storable)
        m_keys.store(key, call.request.path, keyedForm(call.request).fingerprint(), reply);
    return reply;
}

} // namespace chancery::sandbox
