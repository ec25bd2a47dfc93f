// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/sync/backoff.h"

#include <QtEndian>

#include <algorithm>

namespace chancery::sync {

Backoff::Backoff(std::chrono::milliseconds first, std::chrono::milliseconds cap, domain::RandomSource &random)
    : m_first(first)
    , m_cap(cap)
    , m_random(random)
{
}

std::chrono::milliseconds Backoff::next()
{
    // Shifted at most 20 times: far beyond any cap, and no overflow.
    const auto whole = std::min(m_cap, m_first * (1 << std::min(m_tries, 20)));
    if (whole < m_cap)
        ++m_tries;
    const auto half = whole / 2;
    const QByteArray bytes = m_random.bytes(4);
    const quint32 drawn = qFromBigEndian<quint32>(bytes.constData());
    return half + std::chrono::milliseconds(drawn % static_cast<quint64>((whole - half).count() + 1));
}

} // namespace chancery::sync
