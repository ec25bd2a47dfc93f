// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <deque>

namespace chancery::server {

/// Unknown enrolment codes in a sliding window before further unknown ones are turned away. Guessing 60 random bits
/// takes for ever anyway; whoever has a code is always answered, so that guessing keeps nobody from enrolling.
class EnrolmentLimit
{
public:
    static constexpr std::size_t guesses = 20;
    static constexpr std::chrono::minutes window{5};

    /// Notes an unknown code; false: there were too many.
    [[nodiscard]] bool guessed(domain::Instant now)
    {
        while (!m_guesses.empty() && now - m_guesses.front() > window)
            m_guesses.pop_front();
        if (m_guesses.size() >= guesses)
            return false;
        m_guesses.push_back(now);
        return true;
    }

private:
    std::deque<domain::Instant> m_guesses;
};

} // namespace chancery::server
