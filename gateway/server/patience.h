// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/alarms.h"

#include <chrono>
#include <functional>
#include <memory>

namespace chancery::server {

/// Of an answer and a time limit, whichever comes first. I/O thread only.
class Patience
{
public:
    /// `expired` is called unless settle() came before.
    static std::shared_ptr<Patience> start(
        Alarms &alarms, std::chrono::milliseconds limit, std::function<void()> expired)
    {
        auto patience = std::make_shared<Patience>(alarms);
        patience->m_alarm = alarms.after(limit, [patience, expired = std::move(expired)] {
            if (patience->settle())
                expired();
        });
        return patience;
    }

    explicit Patience(Alarms &alarms)
        : m_alarms(alarms)
    {
    }
    /// True the first time: the caller may answer.
    bool settle()
    {
        if (m_settled)
            return false;
        m_settled = true;
        m_alarms.cancel(m_alarm);
        return true;
    }

private:
    Alarms &m_alarms;
    Alarms::Ticket m_alarm = 0;
    bool m_settled = false;
};

} // namespace chancery::server
