// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answeringoperation.h"
#include "gateway/ledger/attemptview.h"
#include "gateway/rules/watchschedule.h"
#include "models/domain/clock.h"

#include <optional>

namespace chancery::ledger {

/// See Ledger::dueAttempts() and Ledger::unfinishedAttempts(): hands attempts out and moves their next check on.
class ClaimAttempts final : public AnsweringOperation<std::vector<AttemptView>>
{
public:
    enum class Which { Due, Unfinished };

    ClaimAttempts(Which which, domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer,
        const rules::WatchSchedule &watch = rules::WatchSchedule::usual());

    /// Two claims in one transaction would hand out the same rows.
    [[nodiscard]] std::vector<QString> keys() const override { return {QStringLiteral("claim")}; }
    [[nodiscard]] int weight() const override { return m_limit; }
    void load(PgConnection &connection) override;
    void decide(Results looked, PgConnection &connection) override;

private:
    const Which m_which;
    const domain::Instant m_now;
    const int m_limit;
    const rules::WatchSchedule &m_watch;
};

/// When an attempt that is claimed at `now` comes back unless something becomes of it; its `checks` count this claim.
/// An ended order comes three times, some minutes apart. Nothing: never.
[[nodiscard]] std::optional<domain::Instant> nextAfterClaim(
    const AttemptView &attempt, domain::Instant now, const rules::WatchSchedule &watch);

} // namespace chancery::ledger
