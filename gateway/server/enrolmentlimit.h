// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <deque>

namespace chancery::server {

/// Slows down guessing of enrolment codes: so many wrong ones in a sliding window, then nobody enrols for a while.
class EnrolmentLimit
{
public:
    static constexpr std::size_t failures = 20;
    static constexpr std::chrono::minutes window{5};

    [[nodiscard]] bool isExceeded(domain::Instant now)
    {
        while (!m_failures.empty() && now - m_failures.front() > window)
            m_failures.pop_front();
        return m_failures.size() >= failures;
    }
    void failed(domain::Instant now) { m_failures.push_back(now); }

private:
    std::deque<domain::Instant> m_failures;
};

} // namespace chancery::server
