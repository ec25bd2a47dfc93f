// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/staffclient.h"
#include "ui/counter/decisiondesk.h"

namespace chancery::app {

/// Decisions at the relay.
class RelayDecisionDesk final : public counter::DecisionDesk
{
public:
    /// The client outlives it.
    explicit RelayDecisionDesk(client::StaffClient &staff)
        : m_staff(staff)
    {
    }
    void queue(QObject *context, Done<std::vector<counter::UndecidedItem>> done) override;
    void history(const domain::ApplicationRef &application, QObject *context, Done<History> done) override;
    void decide(const domain::ApplicationRef &application, const QString &status, const QString &reason,
        QObject *context, Done<History> done) override;

private:
    client::StaffClient &m_staff;
};

} // namespace chancery::app
