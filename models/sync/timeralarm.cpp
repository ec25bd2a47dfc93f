// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/sync/timeralarm.h"

#include <utility>

namespace chancery::sync {

TimerAlarm::TimerAlarm()
{
    m_timer.setObjectName(QStringLiteral("alarm"));
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        // Taken out first: it may set the alarm again.
        const auto due = std::exchange(m_due, {});
        if (due)
            due();
    });
}

void TimerAlarm::set(std::chrono::milliseconds delay, std::function<void()> due)
{
    m_due = std::move(due);
    m_timer.start(delay);
}

void TimerAlarm::cancel()
{
    m_timer.stop();
    m_due = {};
}

} // namespace chancery::sync
