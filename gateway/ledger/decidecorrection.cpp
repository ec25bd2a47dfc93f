// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/decidecorrection.h"

#include "gateway/ledger/attemptchange.h"
#include "gateway/ledger/correctionstatements.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/statements.h"
#include "gateway/rules/correctiontable.h"

namespace chancery::ledger {

using domain::Error;
using domain::Unexpected;

Correction correctionFrom(const PgResult &result, int row)
{
    Correction correction{.id = domain::CorrectionId(result.text(row, 0)),
        .payment = domain::PaymentId(result.text(row, 1)),
        .post = result.text(row, 2),
        .to = domain::paymentStateFromString(result.text(row, 3)).value_or(domain::PaymentState::Closed),
        .reason = result.text(row, 4),
        .requester = domain::StaffId(result.text(row, 5)),
        .requesterName = result.text(row, 6),
        .state = correctionStateFromString(result.text(row, 7)).value_or(Correction::State::Rejected),
        .decider = domain::StaffId(result.text(row, 8)),
        .deciderName = result.text(row, 9),
        .requestedAt = result.instant(row, 10),
        .decidedAt = std::nullopt};
    if (!result.isNull(row, 11))
        correction.decidedAt = result.instant(row, 11);
    return correction;
}

DecideCorrection::DecideCorrection(
    Correction correction, domain::StaffId decider, bool approve, Answer<CorrectionDecided> answer)
    : AnsweringOperation(std::move(answer))
    , m_correction(std::move(correction))
    , m_decider(std::move(decider))
    , m_approve(approve)
{
}

void DecideCorrection::load(PgConnection &connection)
{
    m_change.reset();
    connection.send(statements::lockAttempt, Parameters().text(m_correction.payment.text()));
    connection.send(statements::lockCorrection, Parameters().text(m_correction.id.text()));
    connection.send(statements::refundsUnderWay, Parameters().text(m_correction.payment.text()));
}

void DecideCorrection::decide(Results looked, PgConnection &connection)
{
    const auto refuse = [this](const char *code) {
        conclude(Unexpected(Error{QString::fromLatin1(code), m_correction.id.text()}));
    };
    const auto attempt = firstAttempt(looked[0]);
    if (!attempt || looked[1].rows() == 0)
        return refuse("correction_unknown");
    Correction correction = correctionFrom(looked[1], 0);
    if (correction.requester == m_decider)
        return refuse("second_person_needed");
    const auto wanted = m_approve ? Correction::State::Applied : Correction::State::Rejected;
    if (correction.state != Correction::State::Requested) {
        // The same decision by the same person: told again, also when its commit went through without an answer.
        if (correction.state == wanted && correction.decider == m_decider)
            return conclude(CorrectionDecided{std::move(correction), *attempt});
        return refuse("correction_decided");
    }
    if (m_approve && !rules::mayCorrect(attempt->state, correction.to))
        return refuse("correction_not_allowed");
    if (m_approve && correction.to == domain::PaymentState::Refunded && looked[2].number(0, 0) > 0)
        return refuse("refund_under_way");

    const domain::Instant now = transactionTime(looked[0], 0);
    AttemptChange change(*attempt, now);
    Parameters decision = Parameters().text(correction.id.text()).text(toString(wanted)).text(m_decider.text());
    if (m_approve) {
        change.correct(correction.to,
            Cause{QStringLiteral("staff"),
                correction.id.text() + u' ' + correction.requester.text() + u' ' + m_decider.text()});
        decision.number(change.attempt().version);
        m_change = Change{attempt->id, change.attempt().version};
    } else {
        decision.null();
    }
    // The decision first: the event's trigger looks for it.
    connection.send(statements::updateCorrection, decision);
    change.write(connection);
    correction.state = wanted;
    correction.decider = m_decider;
    correction.decidedAt = now;
    conclude(CorrectionDecided{std::move(correction), change.attempt()});
}

} // namespace chancery::ledger
