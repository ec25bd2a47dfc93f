// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/reconcile.h"

#include <QByteArray>
#include <QTime>

#include <chrono>
#include <optional>

namespace chancery::server {

/// When statements are reconciled, and how patiently.
struct ReconcilePlan
{
    std::optional<QTime> at = QTime(11, 30); ///< every day, in `zone`; nothing: only on demand
    QByteArray zone = QByteArrayLiteral("UTC"); ///< IANA name
    std::chrono::milliseconds look = std::chrono::seconds(5); ///< between two looks for runs that were asked for
    std::chrono::milliseconds pagePause = std::chrono::seconds(2); ///< before a page is asked for again; doubles
    int pageTries = 6;
    std::chrono::milliseconds notReadyPause = std::chrono::minutes(20);
    std::chrono::milliseconds unavailablePause = std::chrono::minutes(10);
    std::chrono::milliseconds patience = std::chrono::hours(48); ///< from the request until a run is given up
    std::chrono::milliseconds grace = rules::ReconcileTerms::defaultGrace;
};

} // namespace chancery::server
