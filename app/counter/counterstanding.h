// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/counter/printerwatch.h"
#include "app/counter/shiftwatch.h"
#include "app/desktop/synccontrol.h"
#include "app/desktop/syncwatch.h"
#include "gateway/client/relayclient.h"
#include "ui/counter/counterstatus.h"

#include <QObject>

namespace chancery::app {

/// What the counter's status bar says, put together from those who know it.
class CounterStanding final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the standing.
    struct Parts
    {
        client::RelayClient &relay;
        SyncWatch &sync;
        SyncControl &control;
        PrinterWatch &printer;
        ShiftWatch &shift;
        counter::StaffSession &staff;
    };

    explicit CounterStanding(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] counter::CounterStatus status() const;

Q_SIGNALS:
    void changed();

private:
    Parts m_parts;
    bool m_heard = false; ///< a call has ended: it is known whether the relay answers
    std::optional<std::chrono::milliseconds> m_clockOff;
};

} // namespace chancery::app
