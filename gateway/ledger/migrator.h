// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/migration.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chancery::ledger {

class PgConnection;

/// What a run of the migrator found and did.
struct MigrationReport
{
    int before = 0; ///< schema version found, 0: empty database
    int after = 0;
    QStringList applied; ///< NNNN_name in order
};

/// Brings the central database to this program's schema. Runs as the database's owner (it makes tables and the role
/// chancery_relay), each file in a transaction of its own, one migrator at a time (advisory lock).
class Migrator
{
public:
    explicit Migrator(QString url, std::vector<Migration> migrations = builtInMigrations());

    /// Applies what is missing. Errors: `database_unavailable`, `schema_newer` (made by a newer program),
    /// `migration_changed` (an applied file differs from ours), `migration_failed` (which file, and the server's
    /// words).
    domain::Expected<MigrationReport, domain::Error> migrate();
    /// Only looks: the schema's version, 0 when there is none. Errors: `database_unavailable`.
    domain::Expected<int, domain::Error> version();

    /// Highest number of the migrations compiled in.
    static int latest();

private:
    domain::Expected<void, domain::Error> check(PgConnection &connection, int found) const;
    static domain::Expected<int, domain::Error> readVersion(PgConnection &connection);
    static domain::Expected<void, domain::Error> apply(PgConnection &connection, const Migration &migration);

    QString m_url;
    std::vector<Migration> m_migrations;
};

} // namespace chancery::ledger
