// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answeringoperation.h"
#include "gateway/ledger/answertokeep.h"
#include "gateway/ledger/attemptchange.h"
#include "gateway/ledger/recorded.h"

namespace chancery::ledger {

/// See Ledger::recordFact() and Ledger::recordAct().
class RecordChange final : public AnsweringOperation<Recorded>
{
public:
    RecordChange(domain::PaymentId id, AttemptChange::What what, Cause cause, Answer<Recorded> answer,
        const rules::WatchSchedule &watch = rules::WatchSchedule::usual());

    /// Before it is submitted.
    void keepAnswer(AnswerToKeep keep) { m_keep = std::move(keep); }

    [[nodiscard]] std::vector<QString> keys() const override;
    void load(PgConnection &connection) override;
    void decide(Results looked, PgConnection &connection) override;
    [[nodiscard]] std::optional<Change> change() const override { return m_change; }

private:
    const domain::PaymentId m_id;
    const AttemptChange::What m_what;
    const Cause m_cause;
    const rules::WatchSchedule &m_watch;
    std::optional<AnswerToKeep> m_keep;
    std::optional<Change> m_change;
};

} // namespace chancery::ledger
