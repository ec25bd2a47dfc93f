// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/watchschedule.h"

#include <QString>

#include <chrono>

namespace chancery::ledger {

struct LedgerOptions
{
    QString url; ///< libpq URL or key=value string; may hold a password, never logged
    QString role = QStringLiteral(
        "chancery_relay"); ///< set where the login is a member of it; empty: as the login (the owner's tools)
    rules::WatchSchedule watch{}; ///< when orders are asked about again
    int queueLimit = 4096; ///< operations waiting; more are answered `overloaded` at once
    int batchLimit = 256; ///< operations in one transaction
    std::chrono::milliseconds patience = std::chrono::seconds(10); ///< how long an operation waits for a lost database
};

} // namespace chancery::ledger
