// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/claimattempts.h"

#include "gateway/ledger/attemptrow.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/statements.h"

namespace chancery::ledger {

ClaimAttempts::ClaimAttempts(Which which, domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer,
    const rules::WatchSchedule &watch)
    : AnsweringOperation(std::move(answer))
    , m_which(which)
    , m_now(now)
    , m_limit(limit)
    , m_watch(watch)
{
}

void ClaimAttempts::load(PgConnection &connection)
{
    switch (m_which) {
    case Which::Due:
        connection.send(statements::lockDueAttempts, Parameters().instant(m_now).number(m_limit));
        return;
    case Which::Unfinished:
        connection.send(statements::lockUnfinishedAttempts, Parameters().number(m_limit));
        return;
    }
}

void ClaimAttempts::decide(Results looked, PgConnection &connection)
{
    std::vector<AttemptView> attempts = attemptsFrom(looked[0]);
    for (AttemptView &attempt : attempts) {
        attempt.checks += 1;
        Parameters schedule;
        schedule.text(attempt.id.text()).number(attempt.checks);
        const auto next = nextAfterClaim(attempt, m_now, m_watch);
        next ? schedule.instant(*next) : schedule.null();
        connection.send(statements::updateSchedule, schedule);
    }
    conclude(std::move(attempts));
}

std::optional<domain::Instant> nextAfterClaim(
    const AttemptView &attempt, domain::Instant now, const rules::WatchSchedule &watch)
{
    // Past its last moment an attempt comes back now and then, until a lapse is recorded.
    constexpr std::chrono::hours afterLast{1};
    // The last look at an ended order can be lost like any other call, and nobody else would find late money.
    constexpr int lastLooks = 3;
    if (domain::isLive(attempt.state))
        return watch.next(now, attempt.checks, attempt.providerEnd).value_or(now + afterLast);
    if (domain::isOver(attempt.state) && attempt.checks < lastLooks)
        return now + watch.delay(attempt.checks + 2);
    return std::nullopt;
}

} // namespace chancery::ledger
