// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/recordnotice.h"

#include "gateway/ledger/attemptchange.h"
#include "gateway/ledger/attemptrow.h"
#include "gateway/ledger/noticestatements.h"
#include "gateway/ledger/openquestions.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/statements.h"

namespace chancery::ledger {

RecordNotice::RecordNotice(NewNotice notice, Answer<NoticeOutcome> answer, const rules::WatchSchedule &watch)
    : AnsweringOperation(std::move(answer))
    , m_notice(std::move(notice))
    , m_watch(watch)
{
}

std::vector<QString> RecordNotice::keys() const
{
    std::vector<QString> keys{u'n' + m_notice.provider + u' ' + m_notice.eventId};
    if (!m_notice.payment.isEmpty())
        keys.push_back(u'p' + m_notice.payment.text());
    else if (!m_notice.providerReference.isEmpty())
        keys.push_back(u'r' + m_notice.provider + u' ' + m_notice.providerReference);
    else if (!m_notice.paymentReference.isEmpty())
        keys.push_back(u'y' + m_notice.provider + u' ' + m_notice.paymentReference);
    return keys;
}

void RecordNotice::load(PgConnection &connection)
{
    m_change.reset();
    connection.send(statements::noticeExists, Parameters().text(m_notice.provider).text(m_notice.eventId));
    if (!m_notice.payment.isEmpty())
        connection.send(statements::lockAttempt, Parameters().text(m_notice.payment.text()));
    else if (m_notice.providerReference.isEmpty() && !m_notice.paymentReference.isEmpty())
        connection.send(
            statements::lockAttemptByPayment, Parameters().text(m_notice.provider).text(m_notice.paymentReference));
    else
        connection.send(
            statements::lockAttemptByReference, Parameters().text(m_notice.provider).text(m_notice.providerReference));
}

void RecordNotice::decide(Results looked, PgConnection &connection)
{
    std::optional<AttemptView> attempt = firstAttempt(looked[1]);
    if (looked[0].rows() > 0) {
        conclude(NoticeOutcome{true, std::move(attempt), false, {}});
        return;
    }
    if (!attempt || attempt->provider != m_notice.provider) {
        keepOrphan(connection);
        conclude(NoticeOutcome{});
        return;
    }
    if (!m_notice.fact) {
        connection.send(statements::makeDue, Parameters().text(attempt->id.text()));
        if (m_notice.asks != NewNotice::Asks::Order) {
            connection.send(
                statements::askQuestion, Parameters().text(attempt->id.text()).text(toString(m_notice.asks)));
        }
        keep(attempt, QStringLiteral("fetch"), connection);
        conclude(NoticeOutcome{false, std::move(attempt), false, {}});
        return;
    }
    AttemptChange change(std::move(*attempt), transactionTime(looked[1], 0), m_watch);
    change.apply(*m_notice.fact, Cause{m_notice.cause, m_notice.eventId});
    change.write(connection);
    const QString settled = change.changed() ? QStringLiteral("applied") : QStringLiteral("repeated");
    keep(change.attempt(), change.refusal().isEmpty() ? settled : change.refusal(), connection);
    if (change.changed())
        m_change = Change{change.attempt().id, change.attempt().version};
    conclude(NoticeOutcome{false, change.attempt(), change.changed(), change.refusal()});
}

void RecordNotice::keep(const std::optional<AttemptView> &attempt, const QString &outcome, PgConnection &connection,
    const QString &asks) const
{
    connection.send(statements::insertNotice,
        Parameters()
            .text(m_notice.provider)
            .text(m_notice.eventId)
            .text(m_notice.type)
            .bytes(m_notice.bodyHash)
            .text(QString::fromUtf8(m_notice.summary))
            .textOrNull(attempt ? attempt->id.text() : QString())
            .text(outcome)
            .textOrNull(asks)
            .textOrNull(asks.isEmpty() ? QString() : m_notice.paymentReference));
}

void RecordNotice::keepOrphan(PgConnection &connection) const
{
    if (m_notice.asks == NewNotice::Asks::Order || m_notice.paymentReference.isEmpty())
        return keep(std::nullopt, QStringLiteral("orphan"), connection);
    // The capture that makes its payment known may come later, or in this very group, after this one had looked, or at
    // another relay in this moment: whichever of the two locks the name second sees the other.
    const QString about = toString(m_notice.asks);
    keep(std::nullopt, QStringLiteral("orphan"), connection, about);
    connection.send(statements::lockName, Parameters().text(m_notice.provider).text(m_notice.paymentReference));
    connection.send(
        statements::askNow, Parameters().text(m_notice.provider).text(m_notice.paymentReference).text(about));
}

} // namespace chancery::ledger
