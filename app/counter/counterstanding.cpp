// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/counterstanding.h"

#include <QLoggingCategory>

namespace chancery::app {

using client::RelayClient;
using counter::CounterStatus;

CounterStanding::CounterStanding(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.relay, &RelayClient::heard, this, [this] {
        if (!std::exchange(m_heard, true))
            Q_EMIT changed();
    });
    connect(&m_parts.relay, &RelayClient::clockSkewed, this, [this](std::chrono::milliseconds skew) {
        const bool off = std::chrono::abs(skew) > RelayClient::Limits{}.tolerableSkew;
        if (off != m_clockOff.has_value())
            qWarning(
                "clock: this machine is %lld s off the relay's clock", static_cast<long long>(skew.count() / 1000));
        m_clockOff = off ? std::optional(skew) : std::nullopt;
        Q_EMIT changed();
    });
    connect(&m_parts.sync, &SyncWatch::changed, this, &CounterStanding::changed);
    connect(&m_parts.control, &SyncControl::changed, this, &CounterStanding::changed);
    connect(&m_parts.printer, &PrinterWatch::changed, this, &CounterStanding::changed);
    connect(&m_parts.shift, &ShiftWatch::changed, this, &CounterStanding::changed);
    connect(&m_parts.staff, &counter::StaffSession::stateChanged, this, &CounterStanding::changed);
}

CounterStatus CounterStanding::status() const
{
    const wizard::KioskStatus &sync = m_parts.sync.status();
    CounterStatus status;
    if (m_heard)
        status.online = sync.online;
    status.unsent = sync.unsent;
    status.oldestUnsent = sync.oldestUnsent;
    status.lastSync = sync.lastSync;
    status.deadLetters = sync.deadLetters;
    status.intake = sync.intake;
    status.catchingUp = m_parts.control.catchingUp();
    status.printer = m_parts.printer.outcome();
    status.paperNearEnd = m_parts.printer.isPaperNearEnd();
    const auto &member = m_parts.staff.member();
    if (m_parts.staff.isIn() && member && member->role != counter::Role::Auditor)
        status.keys = member->opensRecords;
    status.shift = m_parts.shift.shift();
    status.clockOff = m_clockOff;
    status.now = sync.now;
    return status;
}

} // namespace chancery::app
