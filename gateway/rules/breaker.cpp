// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/breaker.h"

namespace chancery::rules {

Breaker::Breaker()
    : Breaker(Policy{})
{
}

Breaker::Breaker(Policy policy)
    : m_policy(policy)
{
}

Breaker::State Breaker::state(domain::Instant now) const
{
    if (!m_open)
        return State::Closed;
    return now - m_openedAt >= m_policy.pause ? State::HalfOpen : State::Open;
}

double Breaker::failureShare(domain::Instant now, int *calls) const
{
    int bad = 0;
    *calls = 0;
    for (const Call &call : m_calls) {
        if (now - call.at > m_policy.window)
            continue;
        ++*calls;
        bad += call.good ? 0 : 1;
    }
    return *calls == 0 ? 0.0 : static_cast<double>(bad) / *calls;
}

Breaker::Availability Breaker::availability(domain::Instant now) const
{
    switch (state(now)) {
    case State::Open:
        return Availability::Down;
    case State::HalfOpen:
        return Availability::Degraded;
    case State::Closed:
        break;
    }
    int calls = 0;
    const double share = failureShare(now, &calls);
    const bool worrying = calls >= m_policy.minimumCalls && share >= m_policy.failureRatio / 2;
    return worrying ? Availability::Degraded : Availability::Available;
}

bool Breaker::tryAcquire(domain::Instant now)
{
    switch (state(now)) {
    case State::Closed:
        return true;
    case State::Open:
        return false;
    case State::HalfOpen:
        break;
    }
    // A probe whose caller went away must not block the channel for good.
    if (m_probing && now - m_probeStarted < m_policy.pause)
        return false;
    m_probing = true;
    m_probeStarted = now;
    return true;
}

void Breaker::giveBack(domain::Instant acquired)
{
    if (m_probing && m_probeStarted == acquired)
        m_probing = false;
}

void Breaker::forgetBefore(domain::Instant now)
{
    while (!m_calls.empty() && now - m_calls.front().at > m_policy.window)
        m_calls.pop_front();
}

void Breaker::open(domain::Instant now)
{
    m_open = true;
    m_openedAt = now;
    m_probing = false;
    m_goodProbes = 0;
}

void Breaker::report(bool good, domain::Instant began, domain::Instant now)
{
    if (m_open) {
        if (began - m_openedAt < m_policy.pause)
            return;
        if (!good)
            return open(now);
        m_probing = false;
        if (++m_goodProbes < m_policy.probes)
            return;
        m_open = false;
        m_calls.clear();
    }
    forgetBefore(now);
    m_calls.push_back({now, good});
    int calls = 0;
    const double share = failureShare(now, &calls);
    if (!good && calls >= m_policy.minimumCalls && share >= m_policy.failureRatio)
        open(now);
}

} // namespace chancery::rules
