// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/staffclient.h"
#include "models/domain/clock.h"
#include "ui/counter/workdesk.h"

namespace chancery::app {

class StoreSyncDesk;

/// Work lists at the relay (calls, notices that reach nobody, exceptions of the reconciliation, …), and what this
/// machine itself could not hand in.
class RelayWorkDesk final : public counter::WorkDesk
{
public:
    /// A machine that was not heard for so long is a matter for people.
    static constexpr std::chrono::minutes silence{60};
    /// So is one whose records have waited so long, by what it says itself.
    static constexpr std::chrono::minutes patience{15};

    /// All outlive it; `own`: what this machine, which is `device`, could not hand in, or nothing.
    RelayWorkDesk(client::StaffClient &staff, const domain::Clock &clock, domain::DeviceId device = {},
        StoreSyncDesk *own = nullptr)
        : m_staff(staff)
        , m_clock(clock)
        , m_device(std::move(device))
        , m_own(own)
    {
    }
    void list(counter::Role role, QObject *context, Listed done) override;
    void settle(const counter::WorkItem &item, const QString &resolution, const QString &reason, QObject *context,
        Settled done) override;
    void reopen(const counter::WorkItem &item, QObject *context, Settled done) override;

private:
    void post(const QString &path, const QJsonObject &body, QObject *context, Settled done);

    client::StaffClient &m_staff;
    const domain::Clock &m_clock;
    const domain::DeviceId m_device;
    StoreSyncDesk *m_own;
};

} // namespace chancery::app
