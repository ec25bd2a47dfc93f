// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/feeschedule.h"

namespace chancery::server {

/// The fee schedule in force; exchanged as a whole when the operator asks for it. I/O thread only.
class ScheduleBook
{
public:
    explicit ScheduleBook(domain::FeeSchedule schedule)
        : m_schedule(std::move(schedule))
    {
    }
    [[nodiscard]] const domain::FeeSchedule &current() const { return m_schedule; }
    void replace(domain::FeeSchedule schedule) { m_schedule = std::move(schedule); }

    /// Errors: `schedule_unreadable`, and those of FeeSchedule::fromJson.
    static domain::Expected<domain::FeeSchedule, domain::Error> read(const QString &path);

private:
    domain::FeeSchedule m_schedule;
};

} // namespace chancery::server
