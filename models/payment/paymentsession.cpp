// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/paymentsession.h"

#include <algorithm>
#include <utility>

using namespace chancery::domain;

namespace chancery::payment {

namespace {
/// An answer that came back unchanged sooner than this did not wait: the next question is spaced out.
constexpr std::chrono::milliseconds tooSoon{1'000};

/// Refusals that come before the relay looks at the order: after a lost answer they do not say that there is no
/// attempt.
bool isAboutTheDevice(const QString &code)
{
    return code.startsWith(QLatin1String("token_")) || code.startsWith(QLatin1String("device_"))
        || code == QLatin1String("unauthorized") || code == QLatin1String("clock_skew");
}
}

PaymentSession::PaymentSession(PaymentGateway &gateway, PaymentJournal &journal, const Clock &clock,
    RandomSource &random, Limits limits, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_journal(journal)
    , m_clock(clock)
    , m_random(random)
    , m_limits(limits)
    , m_backoff(random, limits.backoff)
{
    m_retry.setObjectName(QStringLiteral("paymentRetry"));
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (const auto next = std::exchange(m_next, nullptr))
            next();
    });
    m_second.setObjectName(QStringLiteral("paymentSecond"));
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &PaymentSession::tick);
}

void PaymentSession::start(
    const ApplicationRef &application, const Quote &quote, std::vector<MethodOffer> offers, const QString &locale)
{
    wipe();
    m_application = application;
    m_quote = quote;
    m_offers = std::move(offers);
    m_locale = locale;
    setState(State::Choosing);
}

void PaymentSession::resume(const JournalEntry &entry, std::vector<MethodOffer> offers)
{
    wipe();
    m_offers = std::move(offers);
    m_application = entry.order.application;
    m_locale = entry.order.locale;
    m_entry = entry;
    m_attempts = entry.attemptNumber;
    m_unanswered = true;
    m_second.start();
    setState(isOverdue() ? State::Confirming : State::Creating);
    if (entry.payment)
        sendPoll(std::chrono::seconds(0));
    else
        sendCreate();
}

void PaymentSession::wipe()
{
    m_call.reset();
    m_retry.stop();
    m_second.stop();
    m_next = nullptr;
    m_application = {};
    m_quote.reset();
    m_offers.clear();
    m_locale.clear();
    m_entry.reset();
    m_attempt.reset();
    m_problem.reset();
    m_afterClose = AfterClose::Nothing;
    m_attempts = 0;
    m_backoff.reset();
    setReachable(true);
    setState(State::Idle);
}

void PaymentSession::choose(const QString &method, const std::optional<QString> &payerCode)
{
    const auto offer
        = std::find_if(m_offers.cbegin(), m_offers.cend(), [&](const MethodOffer &o) { return o.method == method; });
    if (m_state != State::Choosing || !m_quote || offer == m_offers.cend()
        || offer->availability == MethodOffer::Availability::Down)
        return;
    begin(method, m_quote->totalFor(method), payerCode);
}

void PaymentSession::acceptAmount()
{
    if (m_state == State::AmountChanged && m_quote && m_entry)
        begin(m_entry->order.method, m_quote->totalFor(m_entry->order.method));
}

void PaymentSession::begin(const QString &method, const Money &expected, const std::optional<QString> &payerCode)
{
    m_problem.reset();
    m_attempt.reset();
    m_backoff.reset();
    m_unanswered = false;
    ++m_attempts;
    m_entry = JournalEntry{base32(m_random.bytes(20)).toLatin1(),
        {m_application, m_quote->basis, expected, method, m_locale, payerCode}, std::nullopt, m_attempts, m_clock.now()};
    setState(State::Creating);
    m_second.start();
    m_journal.write(*m_entry, newCall(), [this](Expected<void, Error> written) {
        if (written) {
            sendCreate();
            return;
        }
        // Nothing was sent: an attempt that a crash could forget must not exist.
        m_entry.reset();
        GatewayProblem problem{
            GatewayProblem::Kind::Refused, written.error().code, written.error().detail, {}, {}, {}, {}};
        needStaff(std::move(problem));
    });
}

void PaymentSession::sendCreate()
{
    m_gateway.create(m_entry->order, m_entry->key, newCall(),
        [this](Expected<Attempt, GatewayProblem> answer) { createAnswered(std::move(answer)); });
}

void PaymentSession::createAnswered(Expected<Attempt, GatewayProblem> answer)
{
    if (answer) {
        setReachable(true);
        m_backoff.reset();
        m_entry->payment = answer->id;
        // The key alone would find the attempt again; the id saves the provider a question after a restart. Sent
        // without waiting for the disk, and a failure here loses nothing.
        m_journal.write(*m_entry, this, [](const Expected<void, Error> &) {});
        take(*answer);
        return;
    }
    const bool refused = answer.error().kind == GatewayProblem::Kind::Refused;
    setReachable(refused);
    if (refused && !(m_unanswered && isAboutTheDevice(answer.error().code))) {
        createRefused(std::move(answer).error());
        return;
    }
    m_unanswered = true;
    m_problem = std::move(answer).error();
    if (m_state == State::Creating)
        setState(isOverdue() ? State::Confirming : State::Unreachable);
    else
        Q_EMIT changed();
    again(&PaymentSession::sendCreate);
}

void PaymentSession::createRefused(GatewayProblem problem)
{
    const QString code = problem.code;
    if (code == QLatin1String("in_flight") || code == QLatin1String("other_attempt_live"))
        return again(&PaymentSession::sendCreate);
    if (code == QLatin1String("already_paid"))
        return problem.attempt ? take(*problem.attempt) : finish(State::Paid);
    m_problem = std::move(problem);
    --m_attempts; // no attempt came into being
    if (std::exchange(m_afterClose, AfterClose::Nothing) == AfterClose::Leave)
        return finish(State::Closed);
    if (code == QLatin1String("amount_changed") && m_problem->quote) {
        m_quote = m_problem->quote;
        return finish(State::AmountChanged);
    }
    if (code == QLatin1String("method_unavailable") && m_quote) {
        markDown(m_offers, m_entry->order.method, m_problem->detail, code);
        renew(m_offers, m_problem->alternatives);
        return finish(State::Choosing);
    }
    finish(State::Staff);
}

void PaymentSession::sendPoll(std::chrono::seconds wait)
{
    const Instant asked = m_clock.now();
    const qint64 known = m_attempt ? m_attempt->version : 0;
    m_gateway.poll(*m_entry->payment, wait, known, newCall(),
        [this, asked, known, wait](Expected<Attempt, GatewayProblem> answer) {
            if (answer && m_attempt && answer->version <= known && wait.count() > 0
                && m_clock.now() - asked < tooSoon) {
                setReachable(true);
                again(&PaymentSession::pollAgain);
                return;
            }
            pollAnswered(std::move(answer));
        });
}

void PaymentSession::pollAgain()
{
    sendPoll(m_limits.pollWait);
}

void PaymentSession::pollAnswered(Expected<Attempt, GatewayProblem> answer)
{
    if (answer) {
        setReachable(true);
        if (!m_attempt || answer->version > m_attempt->version)
            m_backoff.reset();
        take(*answer);
        return;
    }
    const bool refused = answer.error().kind == GatewayProblem::Kind::Refused;
    setReachable(refused);
    m_problem = std::move(answer).error();
    // A refusal (clock, revoked device) says nothing about the money: the attempt stays pending and is asked for again.
    Q_EMIT changed();
    if (m_afterClose == AfterClose::Nothing)
        again(&PaymentSession::pollAgain);
    else
        again(&PaymentSession::sendCancel);
}

void PaymentSession::take(const Attempt &attempt)
{
    if (m_attempt && m_attempt->id == attempt.id && attempt.version < m_attempt->version)
        return pollAgain();
    const bool same = m_attempt && *m_attempt == attempt;
    m_attempt = attempt;
    m_quote = attempt.quote;
    if (!same)
        m_problem.reset();
    if (isPaid(attempt.state))
        return finish(State::Paid);
    const AfterClose wish = isLive(attempt.state) ? m_afterClose : std::exchange(m_afterClose, AfterClose::Nothing);
    switch (attempt.state) {
    case PaymentState::Created:
    case PaymentState::Submitting:
    case PaymentState::Unknown:
    case PaymentState::Open:
    case PaymentState::Closing:
        takeLive();
        if (!same)
            Q_EMIT changed();
        return;
    case PaymentState::Closed:
        return finish(wish == AfterClose::Choose ? State::Choosing : State::Closed);
    case PaymentState::Failed:
        if (wish == AfterClose::Nothing)
            return finish(State::Declined);
        return finish(wish == AfterClose::Choose ? State::Choosing : State::Closed);
    case PaymentState::Surplus:
    case PaymentState::Refunding:
    case PaymentState::Refunded:
    case PaymentState::RefundFailed:
    case PaymentState::Disputed:
    case PaymentState::ChargedBack:
    case PaymentState::Captured:
    case PaymentState::PartRefunded:
        return finish(State::GivenBack);
    }
}

void PaymentSession::takeLive()
{
    if (m_afterClose != AfterClose::Nothing) {
        setState(State::Closing);
        if (m_attempt->state == PaymentState::Closing)
            pollAgain();
        else
            sendCancel();
        return;
    }
    if (isOverdue())
        setState(State::Confirming);
    else
        setState(m_attempt->state == PaymentState::Open ? State::Waiting : State::Creating);
    pollAgain();
}

void PaymentSession::finish(State state)
{
    // Before anyone is told: who is told may begin anew at once.
    m_call.reset();
    m_retry.stop();
    m_second.stop();
    m_next = nullptr;
    if (m_state == state)
        Q_EMIT changed();
    else
        setState(state);
}

void PaymentSession::useAnotherMethod()
{
    if (!isPending() || m_state == State::Closing)
        return;
    m_afterClose = AfterClose::Choose;
    setState(State::Closing);
    m_backoff.reset();
    if (m_entry->payment)
        sendCancel();
    // Without an answer so far the attempt has to be known first: the running create goes on, and what it brings is
    // closed.
    else if (m_retry.isActive())
        sendCreate();
}

void PaymentSession::leave()
{
    switch (m_state) {
    case State::Choosing:
    case State::AmountChanged:
    case State::Declined:
    case State::Staff:
        finish(State::Closed);
        return;
    case State::Creating:
    case State::Unreachable:
    case State::Waiting:
    case State::Confirming:
        useAnotherMethod();
        m_afterClose = AfterClose::Leave;
        return;
    case State::Closing:
        m_afterClose = AfterClose::Leave;
        return;
    case State::Idle:
    case State::Closed:
    case State::Paid:
    case State::GivenBack:
        return;
    }
}

void PaymentSession::sendCancel()
{
    m_retry.stop();
    m_gateway.cancel(*m_entry->payment, newCall(), [this](Expected<Attempt, GatewayProblem> answer) {
        if (answer) {
            setReachable(true);
            // The relay has the wish on record; what the provider makes of it comes by polling.
            if (isLive(answer->state) && (!m_attempt || answer->version >= m_attempt->version)) {
                m_attempt = *answer;
                Q_EMIT changed();
                again(&PaymentSession::pollAgain);
                return;
            }
        }
        pollAnswered(std::move(answer));
    });
}

void PaymentSession::tryAgain()
{
    if ((m_state != State::Declined && m_state != State::Closed && m_state != State::Staff) || !m_quote)
        return;
    if (attemptsLeft() > 0)
        setState(State::Choosing);
    else
        needStaff({GatewayProblem::Kind::Refused, QStringLiteral("too_many_attempts"), {}, {}, {}, {}, {}});
}

void PaymentSession::setOffers(std::vector<MethodOffer> offers)
{
    if (m_offers == offers)
        return;
    m_offers = std::move(offers);
    Q_EMIT changed();
}

void PaymentSession::pollNow()
{
    if (!isPending() || !m_retry.isActive())
        return;
    m_retry.stop();
    if (const auto next = std::exchange(m_next, nullptr))
        next();
}

std::optional<Failure> PaymentSession::failure() const
{
    return m_attempt ? m_attempt->failure : std::nullopt;
}

int PaymentSession::attemptsLeft() const
{
    return std::max(0, m_limits.attempts - m_attempts);
}

std::optional<std::chrono::milliseconds> PaymentSession::timeLeft() const
{
    if (!m_attempt)
        return std::nullopt;
    std::optional<Instant> end = m_attempt->expiresAt;
    if (const auto *qr = std::get_if<ShowQr>(&m_attempt->nextAction))
        end = qr->displayUntil;
    if (!end)
        return std::nullopt;
    return std::max(std::chrono::milliseconds(0), *end - m_clock.now());
}

bool PaymentSession::isPending() const
{
    switch (m_state) {
    case State::Creating:
    case State::Unreachable:
    case State::Waiting:
    case State::Confirming:
    case State::Closing:
        return m_entry.has_value();
    case State::Idle:
    case State::Choosing:
    case State::AmountChanged:
    case State::Declined:
    case State::Closed:
    case State::Paid:
    case State::GivenBack:
    case State::Staff:
        return false;
    }
    Q_UNREACHABLE();
}

void PaymentSession::tick()
{
    Q_EMIT ticked();
    if (isOverdue() && (m_state == State::Creating || m_state == State::Unreachable || m_state == State::Waiting))
        setState(State::Confirming);
}

bool PaymentSession::isOverdue() const
{
    return m_entry && m_clock.now() - m_entry->startedAt >= m_limits.confirmingAfter;
}

void PaymentSession::again(void (PaymentSession::*what)())
{
    m_call.reset();
    std::chrono::milliseconds pause = m_backoff.next();
    if (m_problem && m_problem->retryAfter)
        pause = std::max<std::chrono::milliseconds>(pause, *m_problem->retryAfter);
    m_next = [this, what] { (this->*what)(); };
    m_retry.start(pause);
}

void PaymentSession::needStaff(GatewayProblem problem)
{
    m_problem = std::move(problem);
    finish(State::Staff);
}

void PaymentSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void PaymentSession::setReachable(bool reachable)
{
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    Q_EMIT reachableChanged(reachable);
}

QObject *PaymentSession::newCall()
{
    m_retry.stop();
    m_call = std::make_unique<QObject>();
    return m_call.get();
}

} // namespace chancery::payment
