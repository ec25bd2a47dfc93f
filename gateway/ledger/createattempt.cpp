// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/createattempt.h"

#include "gateway/ledger/attemptchange.h"
#include "gateway/ledger/attemptrow.h"
#include "gateway/ledger/creation.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/statements.h"
#include "gateway/ledger/till.h"

namespace chancery::ledger {

using domain::PaymentState;

namespace {

/// Results in the order of load().
enum Looked : std::size_t { Key, Obligation, InTheWay, Creates, TillShift, TillSeries };

} // namespace

CreateAttempt::CreateAttempt(NewAttempt wish, Answer<CreateOutcome> answer, const rules::WatchSchedule &watch)
    : AnsweringOperation(std::move(answer))
    , m_wish(std::move(wish))
    , m_watch(watch)
{
}

std::vector<QString> CreateAttempt::keys() const
{
    std::vector<QString> keys{
        u'a' + m_wish.application.text(), u'k' + m_wish.device.text() + u' ' + m_wish.idempotencyKey};
    if (m_wish.cash)
        keys.push_back(Till::keyOf(m_wish.post));
    return keys;
}

void CreateAttempt::load(PgConnection &connection)
{
    m_change.reset();
    const QString application = m_wish.application.text();
    connection.send(statements::findKey, Parameters().text(m_wish.device.text()).text(m_wish.idempotencyKey));
    connection.send(statements::lockObligation, Parameters().text(application));
    connection.send(statements::lockAttemptsInTheWay, Parameters().text(application));
    connection.send(statements::countCreates, Parameters().text(m_wish.device.text()).text(application));
    if (m_wish.cash)
        Till::look(m_wish.post, m_wish.cash->staff, m_wish.device, connection);
}

void CreateAttempt::decide(Results looked, PgConnection &connection)
{
    const bool obligationExists = looked[Obligation].rows() > 0;
    Creation scene;
    scene.bound = boundKey(looked[Key]);
    if (obligationExists)
        scene.obligation = rules::obligationStateFromString(looked[Obligation].text(0, 0))
                               .value_or(rules::ObligationState::Cancelled);
    scene.inTheWay = attemptsFrom(looked[InTheWay]);
    scene.recentCreates = looked[Creates].number(0, 0);
    scene.secondsLeft = looked[Creates].number(0, 1);
    if (auto outcome = scene.obstacle(m_wish)) {
        if (const auto *live = std::get_if<LiveAttempt>(&*outcome))
            bindKey(live->attempt.id, connection);
        conclude(std::move(*outcome));
        return;
    }
    const domain::Instant now = looked[Creates].instant(0, 2);
    if (!m_wish.cash)
        return conclude(CreateOutcome(Created{create(obligationExists, now, connection)}));
    const Till till(looked[TillShift], looked[TillSeries], m_wish.post, now);
    if (const QString refusal = till.refusal(); !refusal.isEmpty())
        return conclude(CreateOutcome(TillRefused{refusal}));
    conclude(CreateOutcome(Created{capture(create(obligationExists, now, connection), now, till, connection)}));
}

AttemptView CreateAttempt::capture(
    const AttemptView &created, domain::Instant now, const Till &till, PgConnection &connection)
{
    const CashTender &cash = *m_wish.cash;
    AttemptChange change(created, now, m_watch);
    change.apply(
        rules::Captured{created.total, created.account, created.livemode, created.id.text(), {}, till.receipt()},
        Cause{QStringLiteral("staff"), cash.staff.text() + u' ' + till.shift().text()});
    change.write(connection);
    const domain::Money back
        = cash.tendered.minus(created.total).value_or(domain::Money::zero(created.total.currency()));
    till.write({created.id, {}, created.total, back, cash.staff, m_wish.device}, connection);
    AttemptView taken = change.attempt();
    taken.cash = CashReceipt{till.receipt(), cash.tendered, back};
    m_change = Change{taken.id, taken.version};
    return taken;
}

AttemptView CreateAttempt::create(bool obligationExists, domain::Instant now, PgConnection &connection)
{
    if (!obligationExists)
        connection.send(statements::insertObligation, Parameters().text(m_wish.application.text()).text(m_wish.post));
    const AttemptView attempt = firstView(m_wish, now);
    Parameters row;
    row.text(attempt.id.text())
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
        .instant(attempt.providerEnd);
    m_wish.cash ? row.null() : row.instant(firstCheck(now, m_watch)); // nobody has to be asked about cash
    row.textOrNull(attempt.providerReference);
    connection.send(statements::insertAttempt, row);
    const QString created = domain::toString(PaymentState::Created);
    writeEvent(1, QStringLiteral("create"), {}, created, connection);
    if (isSubmitted())
        writeEvent(
            2, rules::toString(rules::Event::Submit), created, domain::toString(PaymentState::Submitting), connection);
    bindKey(attempt.id, connection);
    m_change = Change{attempt.id, attempt.version};
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
