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
    int before = 0; ///< schema version found (Migrator::version), 0: empty database
    int after = 0;
    QStringList applied; ///< NNNN_name in order
};

/// Brings the central database to this program's schema. Runs as the database's owner (it makes tables and the role
/// chancery_relay), each file in a transaction of its own, one migrator at a time (advisory lock).
///
/// What is missing is applied whatever its number: two lines of work may have been brought together after one of them
/// had been installed. A file that does not fit what came after it fails as a whole, and nothing of it stays.
class Migrator
{
public:
    explicit Migrator(QString url, std::vector<Migration> migrations = builtInMigrations());

    /// Applies what is missing, in order. Errors: `database_unavailable`, `schema_newer` (the database has a migration
    /// that this program does not know),
    /// `migration_changed` (an applied file differs from ours), `migration_failed` (which file, and the server's
    /// words).
    domain::Expected<MigrationReport, domain::Error> migrate();
    /// Only looks: up to which migration every one has been applied, 0 when there is none; the highest number found
    /// where that is beyond ours. Errors: `database_unavailable`.
    domain::Expected<int, domain::Error> version();
    static domain::Expected<int, domain::Error> version(
        PgConnection &connection, const std::vector<Migration> &ours = builtInMigrations());

    /// Highest number of the migrations compiled in.
    static int latest();

private:
    /// Those of ours that the database does not have, in order.
    domain::Expected<std::vector<const Migration *>, domain::Error> missing(PgConnection &connection) const;
    static domain::Expected<void, domain::Error> apply(PgConnection &connection, const Migration &migration);

    QString m_url;
    std::vector<Migration> m_migrations;
};

} // namespace chancery::ledger
