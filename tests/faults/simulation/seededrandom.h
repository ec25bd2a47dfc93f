// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/random.h"

#include <array>

namespace chancery::simulation {

/// xoshiro256**: small, so that a seed costs nothing to start, and the same on every machine.
class SeededRandom final : public domain::RandomSource
{
public:
    explicit SeededRandom(quint64 seed)
    {
        for (quint64 &word : m_state) { // splitmix64
            seed += 0x9e3779b97f4a7c15U;
            quint64 z = seed;
            z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
            z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
            word = z ^ (z >> 31U);
        }
    }
    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        QByteArray result(count, Qt::Uninitialized);
        for (char &byte : result)
            byte = static_cast<char>(next() & 0xffU);
        return result;
    }
    [[nodiscard]] quint64 next()
    {
        const quint64 result = rotated(m_state[1] * 5, 7) * 9;
        const quint64 shifted = m_state[1] << 17U;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotated(m_state[3], 45);
        return result;
    }
    /// 0 … bound − 1.
    [[nodiscard]] int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    /// from … to, both included.
    [[nodiscard]] int between(int from, int to) { return from + below(to - from + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    static quint64 rotated(quint64 value, unsigned by) { return (value << by) | (value >> (64U - by)); }
    std::array<quint64, 4> m_state{};
};

} // namespace chancery::simulation
