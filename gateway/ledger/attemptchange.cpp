// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/attemptchange.h"

#include "gateway/ledger/bookings.h"
#include "gateway/ledger/noticestatements.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/statements.h"
#include "gateway/rules/paymenttable.h"

namespace chancery::ledger {

namespace {

rules::Standing standingOf(const AttemptView &attempt)
{
    return {.state = attempt.state,
        .obligation = attempt.obligation,
        .amount = attempt.total,
        .captured = attempt.captured,
        .attached = attempt.attached,
        .refunded = attempt.refunded,
        .account = attempt.account,
        .livemode = attempt.livemode,
        .ourReference = attempt.id.text(),
        .paymentReference = attempt.paymentReference};
}

} // namespace

domain::Instant firstCheck(domain::Instant now, const rules::WatchSchedule &watch)
{
    return now + watch.delay(0);
}

AttemptChange::AttemptChange(AttemptView attempt, domain::Instant now, const rules::WatchSchedule &watch)
    : m_attempt(std::move(attempt))
    , m_now(now)
    , m_watch(watch)
    , m_before(m_attempt)
{
}

void AttemptChange::apply(const What &what, const Cause &cause)
{
    m_cause = cause;
    const rules::Standing standing = standingOf(m_attempt);
    const auto *fact = std::get_if<rules::Fact>(&what);
    const auto *wish = std::get_if<rules::Act>(&what);
    if (wish != nullptr)
        act(*wish, cause.detail);
    const rules::Decision decision = fact != nullptr ? rules::decide(standing, *fact) : rules::decide(standing, *wish);
    if (const auto *refused = std::get_if<rules::Refusal>(&decision)) {
        // A wish to close an order that is not known yet is kept; it is no mistake.
        if (!m_detailsChanged)
            m_refusal = refused->code;
        return;
    }
    if (const auto *transition = std::get_if<rules::Transition>(&decision))
        move(*transition);
    if (fact != nullptr)
        learn(*fact);
    if (m_transition)
        planNextCheck();
}

void AttemptChange::move(const rules::Transition &transition)
{
    m_transition = transition;
    m_attempt.state = transition.to;
    m_attempt.attached = rules::attachedAfter(m_attempt.attached, transition.to);
    m_attempt.obligation = transition.obligation.value_or(m_attempt.obligation);
    m_attempt.version += 1;
    m_attempt.updatedAt = m_now;
    if (transition.to == domain::PaymentState::Closed || transition.event == rules::Event::Lapse) {
        m_attempt.failureCode = m_attempt.closeWanted.isEmpty() ? QStringLiteral("expired") : m_attempt.closeWanted;
        m_attempt.failureRetryable = true;
    }
}

void AttemptChange::correct(domain::PaymentState to, const Cause &cause)
{
    m_cause = cause;
    const bool paidBack = to == domain::PaymentState::Refunded;
    const bool paid = paidBack && m_attempt.attached;
    move({.from = m_attempt.state,
        .event = rules::Event::Correct,
        .to = to,
        .obligation = paid ? std::optional(rules::ObligationState::Refunded) : std::nullopt});
    if (paidBack) {
        m_attempt.refunded = m_attempt.captured.value_or(m_attempt.refunded);
    } else {
        m_attempt.failureCode = QStringLiteral("closed_by_staff");
        m_attempt.failureRetryable = true;
    }
    m_attempt.closeWanted.clear();
    planNextCheck();
}

void AttemptChange::act(rules::Act act, const QString &detail)
{
    if (act != rules::Act::AskClose || !domain::isLive(m_attempt.state) || !m_attempt.closeWanted.isEmpty())
        return;
    m_attempt.closeWanted = detail;
    m_detailsChanged = true;
}

void AttemptChange::setIfEmpty(QString &field, const QString &value)
{
    if (!field.isEmpty() || value.isEmpty())
        return;
    field = value;
    m_detailsChanged = true;
}

void AttemptChange::learn(const rules::Fact &fact)
{
    const auto learnOrder = [this](const QString &reference, const QString &url, const QString &code,
                                const std::optional<domain::Instant> &end) {
        setIfEmpty(m_attempt.providerReference, reference);
        setIfEmpty(m_attempt.url, url);
        setIfEmpty(m_attempt.code, code);
        if (end && *end != m_attempt.providerEnd) {
            m_attempt.providerEnd = *end;
            m_detailsChanged = true;
        }
    };
    if (const auto *opened = std::get_if<rules::Opened>(&fact)) {
        learnOrder(opened->reference, opened->url, opened->code, opened->expiresAt);
    } else if (const auto *open = std::get_if<rules::StillOpen>(&fact)) {
        learnOrder(open->reference, open->url, open->code, open->expiresAt);
        if (domain::isLive(m_attempt.state))
            setIfEmpty(m_attempt.paymentReference, open->paymentReference);
    } else if (const auto *processing = std::get_if<rules::Processing>(&fact)) {
        setIfEmpty(m_attempt.providerReference, processing->reference);
        if (m_transition)
            m_attempt.closeWanted.clear(); // the payer was faster: nothing is left to close
    } else if (const auto *known = std::get_if<rules::Captured>(&fact); known != nullptr && !m_transition) {
        setIfEmpty(m_attempt.paymentReference, known->paymentReference); // the message that told of it left it out
    } else if (const auto *capture = std::get_if<rules::Captured>(&fact); capture != nullptr) {
        setIfEmpty(m_attempt.providerReference, capture->reference);
        m_attempt.paymentReference = capture->paymentReference;
        m_attempt.captured = capture->amount;
        m_attempt.refunded = domain::Money::zero(capture->amount.currency());
        m_attempt.failureCode.clear();
        m_attempt.failureRetryable = false;
        m_attempt.closeWanted.clear();
    } else if (const auto *failed = std::get_if<rules::Failed>(&fact); failed != nullptr && m_transition) {
        m_attempt.failureCode = failed->code;
        m_attempt.failureRetryable = failed->retryable;
    } else if (const auto *closed = std::get_if<rules::Closed>(&fact);
               closed != nullptr && m_transition && closed->expired) {
        if (m_attempt.closeWanted.isEmpty())
            m_attempt.failureCode = QStringLiteral("expired");
    } else if (const auto *refund = std::get_if<rules::RefundDone>(&fact); refund != nullptr && m_transition) {
        m_attempt.refunded = refund->total;
    } else if (const auto *returned = std::get_if<rules::RefundReturned>(&fact); returned != nullptr && m_transition) {
        m_attempt.refunded = returned->total;
    } else if (const auto *back = std::get_if<rules::GivenBack>(&fact); back != nullptr && m_transition) {
        // The same payment, should the provider still tell of it as paid, is known already.
        setIfEmpty(m_attempt.providerReference, back->reference);
        setIfEmpty(m_attempt.paymentReference, back->paymentReference);
        m_attempt.captured = m_attempt.captured.value_or(m_attempt.total);
        m_attempt.refunded = *m_attempt.captured;
        m_attempt.closeWanted.clear();
    }
}

void AttemptChange::planNextCheck()
{
    m_nextCheck.reset();
    m_attempt.checks = 0;
    if (domain::isLive(m_attempt.state)) {
        m_nextCheck = firstCheck(m_now, m_watch);
        return;
    }
    // An order that ended without money gets one last look when the provider could no longer take any.
    const bool mayStillBePaid = domain::isOver(m_attempt.state) && !m_attempt.providerReference.isEmpty();
    if (mayStillBePaid && m_attempt.providerEnd > m_now)
        m_nextCheck = m_attempt.providerEnd;
}

bool AttemptChange::namesPayment() const
{
    const bool isNew = !m_before.captured || m_before.paymentReference.isEmpty();
    return m_attempt.captured && isNew && !m_attempt.paymentReference.isEmpty();
}

void AttemptChange::askWhatCameBefore(PgConnection &connection) const
{
    if (!namesPayment())
        return;
    const QString &name = m_attempt.paymentReference;
    connection.send(statements::lockName, Parameters().text(m_attempt.provider).text(name));
    connection.send(statements::askEarly, Parameters().text(m_attempt.id.text()).text(m_attempt.provider).text(name));
}

void AttemptChange::write(PgConnection &connection) const
{
    if (!touched())
        return;
    const AttemptView &a = m_attempt;
    Parameters row;
    row.text(a.id.text()).number(m_before.version).text(domain::toString(a.state)).number(a.version);
    if (a.captured)
        row.text(a.captured->currency().code()).number(a.captured->minor());
    else
        row.null().null();
    row.number(a.refunded.minor()).textOrNull(a.providerReference).textOrNull(a.paymentReference).textOrNull(a.url);
    row.textOrNull(a.code).textOrNull(a.failureCode).boolean(a.failureRetryable).textOrNull(a.closeWanted);
    row.instant(a.providerEnd);
    if (!m_transition) {
        connection.send(statements::updateDetails, row);
        askWhatCameBefore(connection);
        return;
    }
    row.number(a.checks);
    m_nextCheck ? row.instant(*m_nextCheck) : row.null();
    connection.send(statements::updateAttempt, row);
    connection.send(statements::insertEvent,
        Parameters()
            .text(a.id.text())
            .number(a.version)
            .text(rules::toString(m_transition->event))
            .text(domain::toString(m_transition->from))
            .text(domain::toString(m_transition->to))
            .text(m_cause.kind)
            .text(m_cause.detail)
            .textOrNull(a.paymentReference.isEmpty() ? a.providerReference : a.paymentReference));
    postTransition(m_before, a, *m_transition, connection);
    askWhatCameBefore(connection);
    if (m_transition->obligation) {
        connection.send(statements::updateObligation,
            Parameters().text(a.application.text()).text(rules::toString(*m_transition->obligation)));
    }
}

} // namespace chancery::ledger
