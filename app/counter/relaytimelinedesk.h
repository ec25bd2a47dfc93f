// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayclient.h"
#include "ui/counter/timelinedesk.h"

namespace chancery::app {

/// Reads what has happened to an application from the relay: its standing and its payments.
class RelayTimelineDesk final : public counter::TimelineDesk
{
public:
    /// The client outlives it.
    explicit RelayTimelineDesk(client::RelayClient &relay)
        : m_relay(relay)
    {
    }
    void read(const domain::ApplicationRef &application, QObject *context, Read done) override;
    void watch(const domain::PaymentId &attempt, qint64 version, QObject *context, Moved done) override;

private:
    void readPayments(const domain::ApplicationRef &application, std::vector<counter::Timeline::Event> events,
        QObject *context, const Read &done);

    client::RelayClient &m_relay;
};

} // namespace chancery::app
