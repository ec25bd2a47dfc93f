// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::bench {

/// One script for pgbench, run in rounds by the same number of clients with prepared statements.
class Pgbench
{
public:
    Pgbench(QString scriptFile, QString databaseUrl, int clients);

    /// False: the file cannot be written.
    [[nodiscard]] bool write(const QString &script) const;
    /// Every client goes on with `:i` where its last round ended. Scripts per second; 0: it failed, and says why in the log.
    double round(int perClient);

private:
    QString m_file;
    QString m_url;
    int m_clients;
    int m_done = 0; ///< by each client so far
};

} // namespace chancery::bench
