// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/backoff.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace chancery::payment {

std::chrono::milliseconds Backoff::next()
{
    std::chrono::milliseconds top = m_shape.first;
    for (int i = 0; i < m_tries && top < m_shape.cap; ++i)
        top *= 2;
    top = std::min(top, m_shape.cap);
    ++m_tries;
    const auto span = static_cast<quint64>(std::max<qint64>(0, (top - m_shape.floor).count()));
    quint64 drawn = 0;
    const QByteArray bytes = m_random.bytes(sizeof drawn);
    std::memcpy(&drawn, bytes.constData(), sizeof drawn);
    return m_shape.floor + std::chrono::milliseconds(static_cast<qint64>(drawn % (span + 1)));
}

} // namespace chancery::payment
