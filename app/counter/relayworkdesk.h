// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/staffclient.h"
#include "ui/counter/workdesk.h"

namespace chancery::app {

/// Work lists at the relay: calls, notices that reach nobody, exceptions of the reconciliation.
class RelayWorkDesk final : public counter::WorkDesk
{
public:
    /// The client outlives it.
    explicit RelayWorkDesk(client::StaffClient &staff)
        : m_staff(staff)
    {
    }
    void list(counter::Role role, QObject *context, Listed done) override;
    void settle(const counter::WorkItem &item, const QString &resolution, const QString &reason, QObject *context,
        Settled done) override;

private:
    client::StaffClient &m_staff;
};

} // namespace chancery::app
