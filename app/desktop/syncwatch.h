// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/devicelimits.h"
#include "models/domain/clock.h"
#include "models/store/storeworker.h"
#include "models/sync/intakepolicy.h"
#include "models/sync/syncstatus.h"
#include "ui/wizard/kioskstatus.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace chancery::app {

/// How this machine stands with the relay: what the status strip shows, and whether the policy lets it take new
/// applications. Remembers in the store when the relay answered last, so that a restart does not begin the count anew.
class SyncWatch final : public QObject
{
    Q_OBJECT

public:
    SyncWatch(store::StoreWorker &store, const domain::Clock &clock, QObject *parent = nullptr);

    /// Reads what was remembered.
    void start();
    void setLimits(const protocol::DeviceLimits &limits);
    void setTimeZone(const QString &zone);
    /// The relay answered a call, or a call ended without an answer.
    void heard(bool answered);
    void setSync(const sync::SyncStatus &status);
    /// Judges again: time has passed. A timer does it every half minute.
    void look();
    [[nodiscard]] const wizard::KioskStatus &status() const { return m_status; }

Q_SIGNALS:
    void changed(const chancery::wizard::KioskStatus &status);

private:
    void remember();

    store::StoreWorker &m_store;
    const domain::Clock &m_clock;
    QTimer m_timer;
    sync::IntakePolicy m_policy;
    wizard::KioskStatus m_status;
    std::optional<domain::Instant> m_remembered; ///< what the store has
    bool m_known = false; ///< the store was read
};

} // namespace chancery::app
