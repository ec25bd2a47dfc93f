// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/alarmlistener.h"
#include "gateway/server/log.h"
#include "gateway/server/metrics.h"

namespace chancery::server {

/// Where the relay says how it is doing.
struct Telemetry
{
    Log &log;
    Metrics &metrics;
    AlarmListener *listener = nullptr; ///< who else hears of alarms

    /// Something a person has to look at: counted by kind, and a line in the log. Identifiers only.
    void alarm(const QString &kind, const QString &detail) const
    {
        metrics.alarm(kind);
        log.error(QStringLiteral("alarm.") + kind, detail);
        if (listener)
            listener->alarmed(kind, detail);
    }
};

} // namespace chancery::server
