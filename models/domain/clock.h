// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace chancery::domain {

/// A moment, UTC, in milliseconds since 1970-01-01T00:00:00Z.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the time comes from. Injected everywhere, so that tests and simulations own it. Callable from any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that stands still until it is told otherwise. Not thread-safe.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start)
        : m_now(start)
    {
    }
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant instant) { m_now = instant; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now;
};

/// RFC 3339 in UTC with milliseconds: 2026-05-10T02:00:00.000Z.
[[nodiscard]] QString toRfc3339(Instant instant);
/// Accepts any RFC 3339 offset and 0–9 fractional digits (cut to milliseconds); anything else is nothing.
[[nodiscard]] std::optional<Instant> instantFromRfc3339(const QString &text);
[[nodiscard]] QDateTime toQDateTime(Instant instant);
[[nodiscard]] Instant instantFromQDateTime(const QDateTime &dateTime);

} // namespace chancery::domain
