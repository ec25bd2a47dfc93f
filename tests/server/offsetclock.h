// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <atomic>

namespace chancery::tests {

/// The system's clock, moved on at will; the database's own clock stays near it. Thread-safe.
class OffsetClock final : public domain::Clock
{
public:
    [[nodiscard]] domain::Instant now() const override
    {
        return m_system.now() + std::chrono::milliseconds(m_offset.load());
    }
    void advance(std::chrono::milliseconds by) { m_offset += by.count(); }

private:
    domain::SystemClock m_system;
    std::atomic<qint64> m_offset{0};
};

} // namespace chancery::tests
