// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripecheckout.h"

#include "gateway/providers/stripe/failurecode.h"
#include "gateway/providers/stripe/formencoder.h"
#include "gateway/providers/stripe/sessionlist.h"
#include "gateway/providers/stripe/stripeevent.h"
#include "gateway/providers/stripe/stripelocale.h"
#include "gateway/providers/stripe/stripereply.h"
#include "gateway/providers/stripe/stripesession.h"
#include "gateway/providers/stripe/stripesignature.h"
#include "models/domain/jsonreader.h"
#include "models/domain/stripeamount.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace chancery::providers::stripe {

using domain::Error;
using domain::Expected;
using domain::Instant;
using domain::Unexpected;
using Verdict = StripeReply::Verdict;

namespace {

constexpr char sessionsPath[] = "/v1/checkout/sessions";

// Stripe takes 30 min to 24 h by its own clock; the slack covers the way and a clock that is a little off.
constexpr std::chrono::minutes shortestLife{31};
constexpr std::chrono::minutes longestLife{24 * 60 - 1};

// At most 20 can be asked for. Events of payment intents are left out: the session tells all that they could.
constexpr std::array wantedEvents{"checkout.session.completed", "checkout.session.async_payment_succeeded",
    "checkout.session.async_payment_failed", "checkout.session.expired", "charge.refunded", "charge.refund.updated",
    "refund.created", "refund.updated", "refund.failed", "charge.dispute.created", "charge.dispute.updated",
    "charge.dispute.closed", "charge.dispute.funds_withdrawn", "charge.dispute.funds_reinstated"};

Unexpected<Error> malformed(const QString &detail)
{
    return Unexpected(Error{QStringLiteral("order_malformed"), detail});
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.size() <= 5000 && url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https" || url.scheme() == u"http");
}

Instant lifeEnd(Instant wished, Instant now)
{
    using std::chrono::ceil;
    using std::chrono::floor;
    using std::chrono::seconds;
    const auto earliest = ceil<seconds>(now + shortestLife);
    const auto latest = floor<seconds>(now + longestLife);
    return std::clamp(floor<seconds>(wished), earliest, latest);
}

void addMetadata(FormEncoder &form, const Order &order)
{
    // The session's metadata does not reach the payment intent by itself, and refunds and disputes only show the
    // latter.
    const QLatin1String metadata("metadata");
    const QLatin1String intent("payment_intent_data");
    const QLatin1String payment("payment_id");
    const QLatin1String application("application");
    form.add({metadata, payment}, order.payment.text());
    form.add({intent, metadata, payment}, order.payment.text());
    if (!order.application.isEmpty()) {
        form.add({metadata, application}, order.application.text());
        form.add({intent, metadata, application}, order.application.text());
    }
}

Error unavailable(const StripeReply &reply)
{
    return {QStringLiteral("provider_unavailable"), reply.summary};
}

QByteArray seconds(Instant instant)
{
    return QByteArray::number(qint64{std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count()});
}

QByteArray segment(const QString &reference)
{
    return '/' + FormEncoder::percentEncoded(reference);
}

} // namespace

StripeCheckout::StripeCheckout(StripeConfig config)
    : m_config(std::move(config))
    , m_requests(m_config)
    , m_refunds(m_requests)
    , m_disputes(m_requests)
    , m_statements(m_requests)
{
}

QString StripeCheckout::name() const
{
    return QStringLiteral("stripe");
}

QString StripeCheckout::method() const
{
    return QStringLiteral("stripe_checkout");
}

Expected<PreparedOrder, Error> StripeCheckout::prepare(const Order &order, Instant now) const
{
    const QString description = order.description.trimmed();
    if (order.payment.isEmpty() || order.payment.text().size() > 200)
        return malformed(QStringLiteral("payment: expected 1 to 200 characters"));
    if (order.application.text().size() > 500)
        return malformed(QStringLiteral("application: expected at most 500 characters"));
    if (description.isEmpty() || description.size() > 5000)
        return malformed(QStringLiteral("description: expected 1 to 5000 characters"));
    if (!isWebAddress(order.successUrl) || !isWebAddress(order.cancelUrl))
        return malformed(
            QStringLiteral("success or cancel URL: expected an absolute web address up to 5000 characters"));
    const auto amount = domain::stripeamount::chargeable(order.amount);
    if (!amount)
        return Unexpected(amount.error());

    const Instant expiresAt = lifeEnd(order.expiresAt, now);
    const QLatin1String items("line_items");
    const QLatin1String first("0");
    const QLatin1String price("price_data");
    FormEncoder form;
    form.add({QLatin1String("mode")}, QStringLiteral("payment"))
        .add({QLatin1String("client_reference_id")}, order.payment.text())
        .add({items, first, QLatin1String("quantity")}, qint64{1})
        .add({items, first, price, QLatin1String("currency")}, order.amount.currency().code().toLower())
        .add({items, first, price, QLatin1String("unit_amount")}, *amount)
        .add({items, first, price, QLatin1String("product_data"), QLatin1String("name")}, description)
        .add({QLatin1String("success_url")}, order.successUrl)
        .add({QLatin1String("cancel_url")}, order.cancelUrl)
        .add({QLatin1String("locale")}, checkoutLocale(order.locale))
        .add({QLatin1String("expires_at")},
            qint64{std::chrono::duration_cast<std::chrono::seconds>(expiresAt.time_since_epoch()).count()})
        .add({QLatin1String("adaptive_pricing"), QLatin1String("enabled")}, false);
    addMetadata(form, order);
    return PreparedOrder{form.bytes(), expiresAt};
}

HttpRequest StripeCheckout::createRequest(const PreparedOrder &order, const QByteArray &idempotencyKey) const
{
    return m_requests.post(sessionsPath, order.body, idempotencyKey);
}

HttpRequest StripeCheckout::queryRequest(const QString &reference) const
{
    return m_requests.get(
        sessionsPath + segment(reference) + "?expand[]=payment_intent.latest_charge.balance_transaction");
}

HttpRequest StripeCheckout::closeRequest(const QString &reference, const QByteArray &idempotencyKey) const
{
    return m_requests.post(sessionsPath + segment(reference) + "/expire", {}, idempotencyKey);
}

rules::Fact StripeCheckout::readCreate(const HttpReply &reply, Earlier earlier) const
{
    const StripeReply read = StripeReply::read(reply);
    switch (read.verdict) {
    case Verdict::Done: {
        const auto session = StripeSession::fromJson(read.object);
        if (!session)
            return rules::Unanswered{read.summary + QLatin1String(": ") + session.error().detail};
        rules::Fact fact = session->fact();
        if (const auto *open = std::get_if<rules::StillOpen>(&fact))
            return rules::Opened{open->reference, open->url, open->code, open->expiresAt};
        return fact;
    }
    case Verdict::Refused:
        // The same body is refused anew once its end has come near, although the first sending may have made a session.
        if (earlier == Earlier::MayHaveArrived && read.error->param == u"expires_at")
            return rules::Unanswered{read.summary};
        if (read.error->type == u"card_error")
            return rules::Failed{failureCodeOfDecline(read.error->declineCode, read.error->code), true};
        return rules::Failed{failureCodeOfRefusal(read.error->code, read.error->param), false};
    case Verdict::Missing:
        return rules::Failed{QStringLiteral("provider_rejected"), false};
    case Verdict::NotExecuted:
        if (earlier == Earlier::MayHaveArrived)
            return rules::Unanswered{read.summary};
        return rules::Failed{QStringLiteral("provider_unavailable"), true};
    case Verdict::Busy:
    case Verdict::KeyReused:
    case Verdict::Unclear:
        return rules::Unanswered{read.summary};
    }
    return rules::Unanswered{read.summary};
}

rules::Fact StripeCheckout::readQuery(const HttpReply &reply) const
{
    const StripeReply read = StripeReply::read(reply);
    if (read.verdict == Verdict::Missing)
        return rules::NotFound{};
    if (read.verdict != Verdict::Done)
        return rules::Unanswered{read.summary};
    const auto session = StripeSession::fromJson(read.object);
    if (!session)
        return rules::Unanswered{read.summary + QLatin1String(": ") + session.error().detail};
    return session->fact();
}

std::optional<HttpRequest> StripeCheckout::detailRequest(const HttpReply &reply) const
{
    const StripeReply read = StripeReply::read(reply);
    const auto session = StripeSession::fromJson(read.object);
    if (read.verdict != Verdict::Done || !session || !session->lacksIntent())
        return std::nullopt;
    return m_requests.get(QByteArrayLiteral("/v1/payment_intents") + segment(session->paymentIntent));
}

rules::Fact StripeCheckout::readDetailed(const HttpReply &queried, const HttpReply &detail) const
{
    const StripeReply intent = StripeReply::read(detail);
    StripeReply read = StripeReply::read(queried);
    const QLatin1String name("payment_intent");
    if (intent.verdict != Verdict::Done || intent.object.value(u"id") != read.object.value(name))
        return readQuery(queried);
    read.object.insert(name, intent.object);
    const auto session = StripeSession::fromJson(read.object);
    return session ? session->fact() : readQuery(queried);
}

rules::Fact StripeCheckout::readClose(const HttpReply &reply) const
{
    const StripeReply read = StripeReply::read(reply);
    switch (read.verdict) {
    case Verdict::Done: {
        rules::Fact fact = readQuery(reply);
        if (std::holds_alternative<rules::Closed>(fact))
            return rules::Closed{.expired = false};
        return fact;
    }
    case Verdict::Refused:
    case Verdict::KeyReused: // asking for the session tells how it stands
        return rules::CloseRefused{};
    case Verdict::Missing:
        return rules::NotFound{};
    case Verdict::NotExecuted:
    case Verdict::Busy:
    case Verdict::Unclear:
        return rules::Unanswered{read.summary};
    }
    return rules::Unanswered{read.summary};
}

bool StripeCheckout::mayHaveArrived(const HttpReply &reply) const
{
    switch (StripeReply::read(reply).verdict) {
    case Verdict::Done:
    case Verdict::Busy:
    case Verdict::KeyReused:
    case Verdict::Unclear:
        return true;
    case Verdict::Refused:
    case Verdict::Missing:
    case Verdict::NotExecuted:
        return false;
    }
    return true;
}

bool StripeCheckout::worthRepeating(const HttpReply &reply) const
{
    return stripe::worthRepeating(reply);
}

bool StripeCheckout::keyIsSpent(const HttpReply &reply) const
{
    return isStoredFailure(reply);
}

std::optional<std::chrono::minutes> StripeCheckout::createKeyLife() const
{
    return std::chrono::hours(24); // "at least", docs.stripe.com/api/idempotent_requests
}

HttpRequest StripeCheckout::ordersRequest(Instant since, const QString &olderThan) const
{
    QByteArray query = sessionsPath + QByteArrayLiteral("?created[gte]=") + seconds(since) + "&limit=100";
    if (!olderThan.isEmpty())
        query += "&starting_after=" + FormEncoder::percentEncoded(olderThan);
    return m_requests.get(query);
}

Expected<OrderPage, Error> StripeCheckout::readOrders(const HttpReply &reply, const domain::PaymentId &wanted) const
{
    const StripeReply read = StripeReply::read(reply);
    if (read.verdict != Verdict::Done)
        return Unexpected(unavailable(read));
    return orderPageFromList(read.object, wanted);
}

Expected<Notice, Error> StripeCheckout::readNotice(
    const HttpHeaders &headers, const QByteArray &rawBody, Instant now) const
{
    const auto verified = verifySignature(headers, rawBody, m_config.webhookSecrets, now);
    if (!verified)
        return Unexpected(verified.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(rawBody, &problem);
    if (!document.isObject()) {
        return Unexpected(
            Error{QStringLiteral("notice_malformed"), QStringLiteral("not a JSON object: ") + problem.errorString()});
    }
    auto notice = noticeFromEvent(document.object());
    if (notice)
        disownForeign(*notice);
    return notice;
}

/// An event of the other mode or of a connected account names nothing of ours, whatever its metadata say. One that
/// states a capture keeps its names, so that the payment's record shows the refusal.
void StripeCheckout::disownForeign(Notice &notice) const
{
    const bool ourMode = notice.liveMode == m_config.isLive();
    if (notice.fact) {
        // The event says in which mode it happened, too: one of the two that is not ours is enough.
        if (auto *captured = std::get_if<rules::Captured>(&*notice.fact); captured && !ourMode)
            captured->livemode = notice.liveMode;
        return;
    }
    if (ourMode && notice.account.isEmpty())
        return;
    notice.payment = {};
    notice.reference.clear();
    notice.paymentReference.clear();
}

HttpRequest StripeCheckout::noticesRequest(Instant since, const QString &olderThan) const
{
    QByteArray query = "/v1/events?";
    for (const char *type : wantedEvents)
        query += QByteArrayLiteral("types[]=") + type + '&';
    query += "created[gte]=" + seconds(since) + "&limit=100";
    if (!olderThan.isEmpty())
        query += "&starting_after=" + FormEncoder::percentEncoded(olderThan);
    return m_requests.get(query);
}

Expected<NoticePage, Error> StripeCheckout::readNotices(const HttpReply &reply) const
{
    const StripeReply read = StripeReply::read(reply);
    if (read.verdict != Verdict::Done)
        return Unexpected(unavailable(read));
    auto page = noticePageFromList(read.object);
    if (page) {
        for (Notice &notice : page->notices)
            disownForeign(notice);
    }
    return page;
}

HttpRequest StripeCheckout::accountRequest() const
{
    return m_requests.get(QByteArrayLiteral("/v1/account"));
}

Expected<Account, Error> StripeCheckout::readAccount(const HttpReply &reply) const
{
    const StripeReply read = StripeReply::read(reply);
    const bool answered = reply.outcome == HttpReply::Outcome::Answered;
    if (answered && reply.status == 401)
        return Unexpected(Error{QStringLiteral("key_refused"), read.summary});
    Account account;
    account.liveMode = m_config.isLive();
    account.serverTime = servedAt(reply.headers);
    // A restricted key that may do other things: that says nothing against the account.
    if (answered && reply.status == 403 && read.error)
        return account;
    if (read.verdict != Verdict::Done)
        return Unexpected(unavailable(read));
    domain::JsonReader reader(read.object, QStringLiteral("reply_malformed"), QStringLiteral("account"));
    account.id = reader.text(QLatin1String("id"));
    account.chargesEnabled = reader.flag(QLatin1String("charges_enabled"));
    account.country = reader.optionalText(QLatin1String("country")).value_or(QString());
    account.defaultCurrency = reader.optionalText(QLatin1String("default_currency")).value_or(QString()).toUpper();
    if (!reader.ok())
        return Unexpected(reader.error());
    // Stripe's own account object has no livemode: events and orders show it. Where one is given, it counts.
    const QJsonValue mode = read.object.value(u"livemode");
    account.liveMode = mode.toBool(account.liveMode);
    return account;
}

} // namespace chancery::providers::stripe
