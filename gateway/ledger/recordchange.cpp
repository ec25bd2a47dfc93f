// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/recordchange.h"

#include "gateway/ledger/attemptrow.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/statements.h"

namespace chancery::ledger {

RecordChange::RecordChange(domain::PaymentId id, AttemptChange::What what, Cause cause, Answer<Recorded> answer,
    const rules::WatchSchedule &watch)
    : AnsweringOperation(std::move(answer))
    , m_id(std::move(id))
    , m_what(std::move(what))
    , m_cause(std::move(cause))
    , m_watch(watch)
{
}

std::vector<QString> RecordChange::keys() const
{
    std::vector<QString> keys{u'p' + m_id.text()};
    if (m_keep)
        keys.push_back(u'k' + m_keep->device.text() + u' ' + m_keep->idempotencyKey);
    return keys;
}

void RecordChange::load(PgConnection &connection)
{
    m_change.reset();
    connection.send(statements::lockAttempt, Parameters().text(m_id.text()));
}

void RecordChange::decide(Results looked, PgConnection &connection)
{
    if (looked[0].rows() == 0) {
        conclude(domain::Unexpected(domain::Error{QStringLiteral("payment_unknown"), m_id.text()}));
        return;
    }
    AttemptChange change(attemptFrom(looked[0], 0), transactionTime(looked[0], 0), m_watch);
    change.apply(m_what, m_cause);
    change.write(connection);
    if (change.changed())
        m_change = Change{m_id, change.attempt().version};
    Recorded recorded{change.attempt(), change.changed(), change.refusal()};
    if (m_keep)
        recorded.kept = m_keep->of(recorded.attempt);
    if (recorded.kept) {
        connection.send(statements::updateAnswer,
            Parameters()
                .text(m_keep->device.text())
                .text(m_keep->idempotencyKey)
                .number(recorded.kept->status)
                .bytes(recorded.kept->body));
    }
    conclude(std::move(recorded));
}

} // namespace chancery::ledger
