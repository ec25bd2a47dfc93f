// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/random.h"

#include <chrono>

namespace chancery::payment {

/// Capped exponential back-off with full jitter: the n-th pause is drawn evenly from [floor, min(cap, first·2ⁿ)].
class Backoff
{
public:
    struct Shape
    {
        std::chrono::milliseconds first{500};
        std::chrono::milliseconds cap{15'000};
        std::chrono::milliseconds floor{50};
    };
    Backoff(domain::RandomSource &random, Shape shape)
        : m_random(random)
        , m_shape(shape)
    {
    }
    /// The pause before the next try; each call lengthens the range.
    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_tries = 0; }
    [[nodiscard]] int tries() const { return m_tries; }

private:
    domain::RandomSource &m_random;
    Shape m_shape;
    int m_tries = 0;
};

} // namespace chancery::payment
