// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sync/catchingup.h"
#include "models/sync/puller.h"
#include "models/sync/pusher.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace chancery::app {

class Configuration;
class SyncWatch;

/// What push and pull of one machine have in common: they tell the watch, are woken when the network returns, and a
/// long catching up can be stopped by a person and gone on with.
class SyncControl final : public QObject
{
    Q_OBJECT

public:
    /// Nobody has to remember that something was stopped.
    static constexpr std::chrono::minutes goesOnAfter{60};

    /// All of them outlive it.
    SyncControl(sync::Pusher &pusher, sync::Puller &puller, SyncWatch &watch, Configuration &configuration,
        QObject *parent = nullptr);

    [[nodiscard]] const sync::CatchingUp &catchingUp() const { return m_catchingUp; }

public Q_SLOTS:
    /// Stops what is catching up, after what is under way; the other goes on as ever.
    void stop();
    void goOn();

Q_SIGNALS:
    void changed(const chancery::sync::CatchingUp &catchingUp);

private:
    void look();
    void wakeWithTheNetwork(SyncWatch &watch, Configuration &configuration);

    sync::Pusher &m_pusher;
    sync::Puller &m_puller;
    sync::CatchingUp m_catchingUp;
    QTimer m_goOn;
};

} // namespace chancery::app
