// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/paymentdesk.h"

#include "gateway/server/patience.h"
#include "gateway/server/paymentview.h"
#include "gateway/server/paymentwords.h"
#include "gateway/server/problems.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace chancery::server {

using domain::Money;
using ledger::AttemptView;
using protocol::PaymentRequest;
using protocol::Problem;

namespace {

// Closing another method's attempt and trying again; a third live attempt in between means two people at once.
constexpr int closeAttempts = 2;

const QString cashMethod = QStringLiteral("cash");

Response conflict(const QString &code, const QString &title, const QString &action, const QJsonObject &extra = {})
{
    return Response::problem(Problem::make(409, code, title, {}, action, extra));
}

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
// clang 14 does not deduce an aggregate's arguments by itself (P1816).
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

/// What a create hears of a payment that the provider has spoken of; nothing while that is not settled, or while it is
/// to be closed.
std::optional<ledger::StoredAnswer> answerTo(const AttemptView &view, const QString &publicUrl)
{
    const bool undecided
        = view.state == domain::PaymentState::Submitting || view.state == domain::PaymentState::Unknown;
    if (undecided || !view.closeWanted.isEmpty() || !view.quote.startsWith('{'))
        return std::nullopt;
    return ledger::StoredAnswer{201, paymentJson(view, publicUrl)};
}

} // namespace

struct PaymentDesk::Creation
{
    Caller caller;
    PaymentRequest request;
    ledger::NewAttempt attempt;
    Done done;
    QByteArray once{}; ///< PreparedOrder::once: goes with the first sending and nowhere else
    int closesLeft = closeAttempts;
    std::optional<domain::Instant> mayCreateAt{}; ///< asked the breaker then, and has not sent anything since
    std::optional<ledger::StoredAnswer> kept{}; ///< under the key, in the commit that opened the order
};

PaymentDesk::PaymentDesk(Parts parts)
    : m(std::move(parts))
{
}

void PaymentDesk::create(const Caller &caller, const QByteArray &key, const QByteArray &body, Done done,
    const std::optional<StaffCaller> &cashier)
{
    if (!isUsableKey(key)) {
        return done(Response::problem(keyMissing()));
    }
    const auto request = PaymentRequest::fromJson(parseBody(body));
    if (!request)
        return done(Response::problem(malformed(request.error())));
    if (request->basis.post != caller.post) {
        return done(Response::problem(
            Problem::make(403, QStringLiteral("wrong_post"), QStringLiteral("The device belongs to another post"))));
    }
    if (!ChannelSet::isKnown(request->method)) {
        return done(Response::problem(Problem::make(400, QStringLiteral("unknown_method"),
            QStringLiteral("There is no such payment method"), request->method.left(40))));
    }
    if (request->method == cashMethod && !cashier) {
        return done(Response::problem(Problem::make(403, QStringLiteral("counter_only"),
            QStringLiteral("Cash is taken by staff at a counter"), {}, QStringLiteral("call_staff"))));
    }
    if (request->method == cashMethod && !request->tendered) {
        return done(Response::problem(malformed(
            {QStringLiteral("payment_request_malformed"), QStringLiteral("tendered: expected what was handed over")})));
    }
    const Money zero = Money::zero(request->expectedTotal.currency());
    const auto creation = std::make_shared<Creation>(Creation{caller, *request,
        ledger::NewAttempt{.id = domain::PaymentId::make(m.random),
            .application = request->application,
            .device = caller.device,
            .post = caller.post,
            .idempotencyKey = QString::fromLatin1(key),
            .bodyHash = QCryptographicHash::hash(body, QCryptographicHash::Sha256),
            .provider = {},
            .method = request->method,
            .locale = request->locale,
            .total = zero,
            .quote = {},
            .request = {},
            .providerKey = {},
            .account = {},
            .livemode = false,
            .linkToken = {},
            .expiresAt = {},
            .providerEnd = {}},
        std::move(done)});
    if (request->method == cashMethod)
        creation->attempt.cash = ledger::CashTender{*request->tendered, cashier->staff};
    if (auto refusal = price(*creation, creation->request))
        return refuse(creation, std::move(*refusal));
    if (auto refusal = prepare(*creation, creation->request))
        return refuse(creation, std::move(*refusal));
    commit(creation);
}

void PaymentDesk::refuse(const CreationPtr &creation, Response refusal)
{
    // A used key comes before anything that can change between a request and its repeat: price, method, breaker. The
    // commit looks for it too, so that only what is refused needs to be looked up.
    m.ledger.findKey(creation->caller.device, creation->attempt.idempotencyKey,
        answered<std::optional<ledger::BoundKey>>(
            m.io, [this, creation, refusal = std::move(refusal)](const Reply<std::optional<ledger::BoundKey>> &bound) {
                if (!bound)
                    return creation->done(ledgerProblem(bound.error()));
                if (bound.value())
                    return onOutcome(creation, outcomeOfRepeat(*bound.value(), creation->attempt.bodyHash));
                creation->done(refusal);
            }));
}

std::optional<Response> PaymentDesk::price(Creation &creation, const PaymentRequest &request) const
{
    const auto quote = m.prices.quote(request.basis);
    if (!quote) {
        return Response::problem(Problem::make(422, quote.error().code, QStringLiteral("There is no fee for this"),
            quote.error().detail, QStringLiteral("call_staff")));
    }
    const Channel *channel = m.channels.find(request.method);
    if (const QString why = m.prices.fault(request.method, request.basis.post); channel && !why.isEmpty())
        return unavailable(request, why);
    // Either figure of the quote that the person may have been shown; what is charged is the method's.
    const Money charged = quote->totalFor(request.method);
    if (request.expectedTotal != quote->total && request.expectedTotal != charged) {
        return conflict(QStringLiteral("amount_changed"), QStringLiteral("The amount has changed"),
            QStringLiteral("show_new_amount"), {{QStringLiteral("quote"), quote->toJson()}});
    }
    creation.attempt.total = charged;
    creation.attempt.quote = QJsonDocument(quote->toJson()).toJson(QJsonDocument::Compact);
    const domain::Charge *charge = quote->chargeFor(request.method);
    creation.attempt.expiresAt = charge ? charge->validUntil : quote->validUntil;
    return std::nullopt;
}

std::optional<Response> PaymentDesk::prepareCash(Creation &creation) const
{
    ledger::NewAttempt &attempt = creation.attempt;
    const Money &tendered = attempt.cash->tendered;
    if (tendered.currency() != attempt.total.currency() || tendered.minor() < attempt.total.minor()) {
        return Response::problem(Problem::make(422, QStringLiteral("tendered_too_little"),
            QStringLiteral("What was handed over does not cover the total"), {}, QStringLiteral("show_new_amount"),
            {{QStringLiteral("total"), attempt.total.toJson()}}));
    }
    attempt.provider = cashMethod;
    attempt.providerKey = QStringLiteral("chancery-") + attempt.id.text();
    attempt.livemode = true;
    attempt.providerEnd = attempt.expiresAt;
    return std::nullopt;
}

std::optional<Response> PaymentDesk::prepare(Creation &creation, const PaymentRequest &request)
{
    if (creation.attempt.cash)
        return prepareCash(creation);
    Channel *channel = m.channels.find(request.method);
    if (!channel)
        return unavailable(request, QStringLiteral("not_configured"));
    if (!channel->fault.isEmpty())
        return unavailable(request, channel->fault);
    ledger::NewAttempt &attempt = creation.attempt;
    attempt.linkToken = domain::base32(m.random.bytes(16));
    const QString link = shortLink(m.publicUrl, attempt.linkToken);
    const auto prepared = channel->provider->prepare({.payment = attempt.id,
                                                         .application = attempt.application,
                                                         .amount = attempt.total,
                                                         .description = orderDescription(request.locale),
                                                         .locale = request.locale,
                                                         .successUrl = link + QStringLiteral("?back=done"),
                                                         .cancelUrl = link + QStringLiteral("?back=left"),
                                                         .expiresAt = attempt.expiresAt,
                                                         .payerCode = request.authCode.value_or(QString())},
        m.clock.now());
    if (!prepared && prepared.error().code.startsWith(u"auth_code_")) {
        return Response::problem(
            Problem::make(422, prepared.error().code, QStringLiteral("This method needs the payer's code"),
                prepared.error().detail, QStringLiteral("scan_payer_code")));
    }
    if (!prepared) {
        const QJsonArray others = QJsonArray::fromStringList(m.prices.alternatives(request.method, request.basis.post));
        return Response::problem(Problem::make(422, prepared.error().code,
            QStringLiteral("This method cannot take the amount"), prepared.error().detail,
            QStringLiteral("choose_other_method"), {{QStringLiteral("alternatives"), others}}));
    }
    const domain::Instant now = m.clock.now();
    if (!m.channels.mayCreate(channel->provider->name(), now))
        return unavailable(request, QStringLiteral("provider_unavailable"));
    creation.mayCreateAt = now;
    attempt.provider = channel->provider->name();
    attempt.request = prepared->body;
    attempt.providerEnd = prepared->expiresAt;
    attempt.providerReference = prepared->reference;
    attempt.expiresAt = std::min(attempt.expiresAt, prepared->showUntil.value_or(attempt.expiresAt));
    creation.once = prepared->once;
    attempt.providerKey = QStringLiteral("chancery-") + attempt.id.text();
    attempt.account = channel->account ? channel->account->id : QString();
    attempt.livemode = channel->liveMode;
    return std::nullopt;
}

void PaymentDesk::commit(const CreationPtr &creation)
{
    m.ledger.createAttempt(creation->attempt,
        answered<ledger::CreateOutcome>(m.io, [this, creation](const Reply<ledger::CreateOutcome> &outcome) {
            if (!outcome) {
                notSent(*creation);
                return creation->done(ledgerProblem(outcome.error()));
            }
            const bool mayStillBeSent = std::holds_alternative<ledger::Created>(*outcome)
                || std::holds_alternative<ledger::MustCloseFirst>(*outcome);
            if (!mayStillBeSent)
                notSent(*creation);
            onOutcome(creation, outcome.value());
        }));
}

void PaymentDesk::notSent(Creation &creation)
{
    if (const auto asked = std::exchange(creation.mayCreateAt, std::nullopt))
        m.channels.createNotSent(creation.attempt.provider, *asked);
}

void PaymentDesk::onOutcome(const CreationPtr &creation, const ledger::CreateOutcome &outcome)
{
    const Done &done = creation->done;
    std::visit(
        Overloaded{
            [&](const ledger::Created &created) {
                if (!created.attempt.cash)
                    return send(creation, created.attempt);
                m.news.publish(created.attempt);
                finish(creation, 201, created.attempt);
            },
            [&](const ledger::SameKeySameAnswer &same) {
                if (same.answer)
                    done(Response::jsonBytes(same.answer->status, same.answer->body));
                else
                    finish(creation, 201, same.attempt);
            },
            [&](const ledger::InFlight &) {
                done(conflict(QStringLiteral("in_flight"), QStringLiteral("The same request is being worked on"),
                    QStringLiteral("retry"))
                         .with("Retry-After", "1"));
            },
            [&](const ledger::Mismatch &) {
                done(Response::problem(Problem::make(422, QStringLiteral("idempotency_mismatch"),
                    QStringLiteral("The key was used for another request"))));
            },
            [&](const ledger::LiveAttempt &live) { finish(creation, 200, live.attempt); },
            [&](const ledger::AlreadyPaid &paid) { done(alreadyPaid(paid.attempt)); },
            [&](const ledger::MustCloseFirst &other) { closeOther(creation, other.attempt); },
            [&](const ledger::TooMany &many) {
                done(Response::problem(Problem::make(429, QStringLiteral("too_many_attempts"),
                                           QStringLiteral("Too many attempts to pay for this application"), {},
                                           QStringLiteral("call_staff")))
                         .with("Retry-After", QByteArray::number(qint64{many.retryAfter.count()})));
            },
            [&](const ledger::NotPayable &not_) {
                done(conflict(QStringLiteral("not_payable"), QStringLiteral("Nothing may be paid for this application"),
                    QStringLiteral("call_staff"), {{QStringLiteral("obligation"), rules::toString(not_.obligation)}}));
            },
            [&](const ledger::TillRefused &till) { done(tillRefused(till)); },
        },
        outcome);
}

void PaymentDesk::send(const CreationPtr &creation, const AttemptView &attempt)
{
    m.news.publish(attempt);
    const auto patience
        = Patience::start(m.alarms, answerWithin, [this, creation, attempt] { finish(creation, 201, attempt); });
    m.driver.submit(
        attempt, ProviderCalls::Earlier::None, QStringLiteral("api"),
        [=, this](const Reply<AttemptView> &sent) {
            if (!patience->settle())
                return;
            if (sent)
                finish(creation, 201, sent.value());
            else
                creation->done(ledgerProblem(sent.error()));
        },
        std::exchange(creation->once, {}),
        AttemptDriver::Keep{
            {creation->caller.device, creation->attempt.idempotencyKey,
                [publicUrl = m.publicUrl](const AttemptView &view) { return answerTo(view, publicUrl); }},
            [creation](const ledger::StoredAnswer &kept) { creation->kept = kept; }});
}

void PaymentDesk::finish(const CreationPtr &creation, int status, const AttemptView &view)
{
    if (creation->kept)
        return creation->done(Response::jsonBytes(creation->kept->status, creation->kept->body));
    Response response = answer(status, view);
    if (response.status != status)
        return creation->done(std::move(response));
    // Kept first, answered then: a repeat of the request gets these bytes, whatever has happened since.
    m.ledger.storeAnswer(creation->caller.device, creation->attempt.idempotencyKey, {status, response.body},
        answered<bool>(m.io, [this, creation, response](const Reply<bool> &stored) {
            if (!stored)
                m.telemetry.log.warning(QStringLiteral("answer_not_stored"), stored.error().code);
            // The provider's word may have been committed just before, and its answer with it: the first one stays.
            creation->done(
                creation->kept ? Response::jsonBytes(creation->kept->status, creation->kept->body) : response);
        }));
}

void PaymentDesk::closeOther(const CreationPtr &creation, const AttemptView &other)
{
    const auto stillOpen = [this, creation](const AttemptView &view) {
        notSent(*creation);
        const auto payment = toPayment(view, m.publicUrl);
        QJsonObject extra;
        if (payment)
            extra.insert(QStringLiteral("payment"), payment->toJson());
        creation->done(conflict(QStringLiteral("other_attempt_live"),
            QStringLiteral("The earlier attempt is still being closed"), QStringLiteral("retry"), extra)
                           .with("Retry-After", "2"));
    };
    if (creation->closesLeft-- == 0)
        return stillOpen(other);
    const auto patience = Patience::start(m.alarms, answerWithin, [stillOpen, other] { stillOpen(other); });
    m.driver.close(
        other, QStringLiteral("method_switched"), QStringLiteral("api"), [=, this](const Reply<AttemptView> &closed) {
            if (!patience->settle())
                return;
            if (!closed) {
                notSent(*creation);
                return creation->done(ledgerProblem(closed.error()));
            }
            if (domain::isLive(closed->state))
                return stillOpen(closed.value());
            commit(creation);
        });
}

void PaymentDesk::cancel(const Caller &caller, const domain::PaymentId &id, Done done)
{
    m.ledger.loadPayment(id,
        answered<std::optional<AttemptView>>(
            m.io, [this, caller, done = std::move(done)](const Reply<std::optional<AttemptView>> &loaded) {
                if (!loaded)
                    return done(ledgerProblem(loaded.error()));
                if (!loaded.value() || loaded.value()->post != caller.post)
                    return done(Response::problem(paymentUnknown()));
                const AttemptView view = *loaded.value();
                if (!domain::isLive(view.state))
                    return done(answer(200, view));
                const auto patience
                    = Patience::start(m.alarms, answerWithin, [this, done, view] { done(answer(200, view)); });
                m.driver.close(view, QStringLiteral("canceled_by_payer"), QStringLiteral("api"),
                    [=, this](const Reply<AttemptView> &closed) {
                        if (patience->settle())
                            done(closed ? answer(200, closed.value()) : ledgerProblem(closed.error()));
                    });
            }));
}

Response PaymentDesk::answer(int status, const AttemptView &view) const
{
    if (view.quote.startsWith('{'))
        return Response::jsonBytes(status, paymentJson(view, m.publicUrl));
    m.telemetry.log.error(QStringLiteral("quote_malformed"), view.id.text());
    return ledgerProblem({QStringLiteral("database_error"), {}});
}

Response PaymentDesk::answerNews(const Waiters::View &view)
{
    if (m_lastNews != view) {
        m_lastNews = view;
        m_lastAnswer = answer(200, *view);
    }
    return m_lastAnswer;
}

Response PaymentDesk::unavailable(const PaymentRequest &request, const QString &reason) const
{
    const QJsonArray others = QJsonArray::fromStringList(m.prices.alternatives(request.method, request.basis.post));
    return Response::problem(
        Problem::make(503, QStringLiteral("method_unavailable"), QStringLiteral("This method cannot be used now"),
            reason, others.isEmpty() ? QStringLiteral("call_staff") : QStringLiteral("choose_other_method"),
            {{QStringLiteral("alternatives"), others}}));
}

Response PaymentDesk::alreadyPaid(const AttemptView &view) const
{
    const auto payment = toPayment(view, m.publicUrl);
    QJsonObject extra;
    if (payment)
        extra.insert(QStringLiteral("payment"), payment->toJson());
    return conflict(QStringLiteral("already_paid"), QStringLiteral("The application is paid"),
        QStringLiteral("show_receipt"), extra);
}

} // namespace chancery::server
