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
    // Past its last moment an attempt comes back now and then, until a lapse is recorded.
    constexpr std::chrono::hours afterLast{1};
    std::vector<AttemptView> attempts = attemptsFrom(looked[0]);
    for (AttemptView &attempt : attempts) {
        attempt.checks += 1;
        Parameters schedule;
        schedule.text(attempt.id.text()).number(attempt.checks);
        if (domain::isLive(attempt.state))
            schedule.instant(m_watch.next(m_now, attempt.checks, attempt.providerEnd).value_or(m_now + afterLast));
        else
            schedule.null(); // the last look at an ended order
        connection.send(statements::updateSchedule, schedule);
    }
    conclude(std::move(attempts));
}

} // namespace chancery::ledger
