// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/createattempt.h"

#include "gateway/ledger/attemptchange.h"
#include "gateway/ledger/attemptrow.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/statements.h"

#include <algorithm>

namespace chancery::ledger {

using domain::PaymentState;

namespace {

/// Results in the order of load().
enum Looked : std::size_t { Key, Obligation, InTheWay, Creates, Now };

} // namespace

CreateAttempt::CreateAttempt(NewAttempt wish, Answer<CreateOutcome> answer)
    : AnsweringOperation(std::move(answer))
    , m_wish(std::move(wish))
{
}

std::vector<QString> CreateAttempt::keys() const
{
    return {u'a' + m_wish.application.text(), u'k' + m_wish.device.text() + u' ' + m_wish.idempotencyKey};
}

void CreateAttempt::load(PgConnection &connection)
{
    m_change.reset();
    const QString application = m_wish.application.text();
    connection.send(statements::findKey, Parameters().text(m_wish.device.text()).text(m_wish.idempotencyKey));
    connection.send(statements::lockObligation, Parameters().text(application));
    connection.send(statements::lockAttemptsInTheWay, Parameters().text(application));
    connection.send(statements::countCreates, Parameters().text(m_wish.device.text()).text(application));
    connection.send(statements::transactionTime);
}

void CreateAttempt::decide(Results looked, PgConnection &connection)
{
    if (auto bound = boundKey(looked[Key])) {
        conclude(repeated(std::move(*bound)));
        return;
    }
    if (auto outcome = obstacle(looked, connection)) {
        conclude(std::move(*outcome));
        return;
    }
    conclude(create(looked[Obligation].rows() > 0, looked[Now].instant(0, 0), connection));
}

CreateOutcome CreateAttempt::repeated(BoundKey bound) const
{
    // Our own row: the connection was lost between the commit and its answer, and nothing has been sent yet.
    if (bound.bodyHash == m_wish.bodyHash && bound.attempt.id == m_wish.id)
        return Created{std::move(bound.attempt)};
    return outcomeOfRepeat(std::move(bound), m_wish.bodyHash);
}

std::optional<CreateOutcome> CreateAttempt::obstacle(Results looked, PgConnection &connection) const
{
    const auto state = looked[Obligation].rows() == 0
        ? rules::ObligationState::Due
        : rules::obligationStateFromString(looked[Obligation].text(0, 0)).value_or(rules::ObligationState::Cancelled);
    const auto attempts = attemptsFrom(looked[InTheWay]);
    const auto live
        = std::find_if(attempts.begin(), attempts.end(), [](const AttemptView &a) { return domain::isLive(a.state); });
    const auto attached
        = std::find_if(attempts.begin(), attempts.end(), [](const AttemptView &a) { return !domain::isLive(a.state); });
    if (state != rules::ObligationState::Due) {
        if (attached != attempts.end())
            return AlreadyPaid{*attached};
        return NotPayable{state};
    }
    if (looked[Creates].number(0, 0) >= createLimit)
        return TooMany{std::chrono::seconds(std::max<qint64>(1, looked[Creates].number(0, 1)))};
    if (live == attempts.end())
        return std::nullopt;
    if (live->method != m_wish.method || live->total != m_wish.total)
        return MustCloseFirst{*live};
    bindKey(live->id, connection);
    return LiveAttempt{*live};
}

CreateOutcome CreateAttempt::create(bool obligationExists, domain::Instant now, PgConnection &connection)
{
    if (!obligationExists)
        connection.send(statements::insertObligation, Parameters().text(m_wish.application.text()).text(m_wish.post));
    const AttemptView attempt = view(now);
    connection.send(statements::insertAttempt,
        Parameters()
            .text(attempt.id.text())
            .text(attempt.application.text())
            .text(attempt.device.text())
            .text(attempt.post)
            .text(domain::toString(attempt.state))
            .number(attempt.version)
            .text(attempt.provider)
            .text(attempt.method)
            .text(attempt.locale)
            .text(attempt.total.currency().code())
            .number(attempt.total.minor())
            .bytes(attempt.quote)
            .bytes(attempt.request)
            .text(attempt.providerKey)
            .text(attempt.account)
            .boolean(attempt.livemode)
            .textOrNull(attempt.linkToken)
            .instant(attempt.expiresAt)
            .instant(attempt.providerEnd)
            .instant(firstCheck(now)));
    const QString created = domain::toString(PaymentState::Created);
    writeEvent(1, QStringLiteral("create"), {}, created, connection);
    if (isSubmitted())
        writeEvent(
            2, rules::toString(rules::Event::Submit), created, domain::toString(PaymentState::Submitting), connection);
    bindKey(attempt.id, connection);
    m_change = Change{attempt.id, attempt.version};
    return Created{attempt};
}

AttemptView CreateAttempt::view(domain::Instant now) const
{
    AttemptView attempt{.id = m_wish.id,
        .application = m_wish.application,
        .device = m_wish.device,
        .post = m_wish.post,
        .state = isSubmitted() ? PaymentState::Submitting : PaymentState::Created,
        .version = isSubmitted() ? 2 : 1,
        .obligation = rules::ObligationState::Due,
        .provider = m_wish.provider,
        .method = m_wish.method,
        .locale = m_wish.locale,
        .total = m_wish.total,
        .captured = std::nullopt,
        .refunded = domain::Money::zero(m_wish.total.currency()),
        .quote = m_wish.quote,
        .request = m_wish.request,
        .providerKey = m_wish.providerKey,
        .account = m_wish.account,
        .livemode = m_wish.livemode,
        .providerReference = {},
        .paymentReference = {},
        .url = {},
        .code = {},
        .linkToken = m_wish.linkToken,
        .failureCode = {},
        .failureRetryable = false,
        .closeWanted = {},
        .checks = 0,
        .expiresAt = m_wish.expiresAt,
        .providerEnd = m_wish.providerEnd,
        .createdAt = now,
        .updatedAt = now};
    return attempt;
}

void CreateAttempt::bindKey(const domain::PaymentId &attempt, PgConnection &connection) const
{
    connection.send(statements::insertKey,
        Parameters()
            .text(m_wish.device.text())
            .text(m_wish.idempotencyKey)
            .bytes(m_wish.bodyHash)
            .text(m_wish.application.text())
            .text(attempt.text()));
}

void CreateAttempt::writeEvent(
    qint64 version, const QString &event, const QString &from, const QString &to, PgConnection &connection) const
{
    connection.send(statements::insertEvent,
        Parameters()
            .text(m_wish.id.text())
            .number(version)
            .text(event)
            .textOrNull(from)
            .text(to)
            .text(QStringLiteral("api"))
            .text(m_wish.device.text())
            .null());
}

} // namespace chancery::ledger
