// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/random.h"

#include <chrono>

namespace chancery::sync {

/// Pauses between tries: evenly drawn from [half, whole] of first·2ⁿ, which never exceeds the cap.
class Backoff
{
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds cap, domain::RandomSource &random);

    /// The next pause; each is drawn from a range twice the last one's.
    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_tries = 0; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_cap;
    domain::RandomSource &m_random;
    int m_tries = 0;
};

} // namespace chancery::sync
