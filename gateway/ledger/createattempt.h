// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answeringoperation.h"
#include "gateway/ledger/newattempt.h"
#include "gateway/rules/watchschedule.h"

namespace chancery::ledger {

class Till;

/// See Ledger::createAttempt(). Key, attempt, request and the first events are one commit.
class CreateAttempt final : public AnsweringOperation<CreateOutcome>
{
public:
    CreateAttempt(NewAttempt wish, Answer<CreateOutcome> answer,
        const rules::WatchSchedule &watch = rules::WatchSchedule::usual());

    [[nodiscard]] std::vector<QString> keys() const override;
    [[nodiscard]] int weight() const override { return 2; }
    void load(PgConnection &connection) override;
    void decide(Results looked, PgConnection &connection) override;
    [[nodiscard]] std::optional<Change> change() const override { return m_change; }

private:
    AttemptView create(bool obligationExists, domain::Instant now, PgConnection &connection);
    /// Cash: captured in the transaction that makes the attempt, with its number and its movement.
    AttemptView capture(const AttemptView &created, domain::Instant now, const Till &till, PgConnection &connection);
    void bindKey(const domain::PaymentId &attempt, PgConnection &connection) const;
    void writeEvent(
        qint64 version, const QString &event, const QString &from, const QString &to, PgConnection &connection) const;
    [[nodiscard]] bool isSubmitted() const { return !m_wish.request.isEmpty(); }

    const NewAttempt m_wish;
    const rules::WatchSchedule &m_watch;
    std::optional<Change> m_change;
};

} // namespace chancery::ledger
