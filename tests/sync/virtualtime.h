// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/random.h"
#include "models/sync/alarm.h"

#include <QPointer>

#include <functional>
#include <map>
#include <random>

/// An event loop whose time is made of the events themselves: hours pass in microseconds, and in the same order each
/// time.
class VirtualTime final : public chancery::domain::Clock
{
public:
    [[nodiscard]] chancery::domain::Instant now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, std::function<void()> event)
    {
        m_events.emplace(m_now + delay, std::move(event));
    }
    /// As after(), unless the context is gone by then.
    void answer(std::chrono::milliseconds delay, QObject *context, std::function<void()> event)
    {
        after(delay, [context = QPointer<QObject>(context), event = std::move(event)] {
            if (context)
                event();
        });
    }
    /// Lets `duration` pass and all that happens in it.
    void pass(std::chrono::milliseconds duration)
    {
        const auto until = m_now + duration;
        while (!m_events.empty() && m_events.begin()->first <= until) {
            auto node = m_events.extract(m_events.begin()); // equal times: first in, first out
            m_now = node.key();
            node.mapped()();
        }
        m_now = until;
    }

private:
    chancery::domain::Instant m_now{std::chrono::milliseconds(1'790'000'000'000)};
    std::multimap<chancery::domain::Instant, std::function<void()>> m_events;
};

class VirtualAlarm final : public chancery::sync::Alarm
{
public:
    explicit VirtualAlarm(VirtualTime &time)
        : m_time(time)
    {
    }
    void set(std::chrono::milliseconds delay, std::function<void()> due) override
    {
        const int number = ++*m_current;
        m_time.after(delay, [number, current = m_current, due = std::move(due)] {
            if (number == *current)
                due();
        });
    }
    void cancel() override { ++*m_current; }

private:
    VirtualTime &m_time;
    std::shared_ptr<int> m_current = std::make_shared<int>(0);
};

class SeededRandom final : public chancery::domain::RandomSource
{
public:
    explicit SeededRandom(unsigned seed)
        : m_engine(seed)
    {
    }
    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        QByteArray result(count, Qt::Uninitialized);
        for (char &byte : result)
            byte = static_cast<char>(m_engine() & 0xffU);
        return result;
    }
    /// 0 … below − 1.
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_engine() % static_cast<unsigned>(bound)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    std::mt19937 m_engine;
};
