// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sync/alarm.h"

#include <QTimer>

namespace chancery::sync {

/// The alarm of the event loop of the thread it is made on.
class TimerAlarm final : public Alarm
{
public:
    TimerAlarm();
    void set(std::chrono::milliseconds delay, std::function<void()> due) override;
    void cancel() override;

private:
    QTimer m_timer;
    std::function<void()> m_due;
};

} // namespace chancery::sync
