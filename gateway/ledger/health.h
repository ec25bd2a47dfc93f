// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::ledger {

/// How the ledger is doing: for /readyz and the metrics.
struct Health
{
    bool connected = false; ///< the writer has a working connection
    int schemaVersion = 0; ///< as read at the last connection, 0: never connected
    int expectedSchema = 0; ///< what this program was built with
    int queued = 0; ///< operations waiting
    quint64 commits = 0; ///< transactions since the start
    quint64 operations = 0; ///< operations committed since the start
    quint64 reconnects = 0;
    QString lastError; ///< of the database, one line, without data; empty when there was none
};

} // namespace chancery::ledger
