// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/migrator.h"
#include "tests/support/pgcluster.h"

namespace chancery::ledger {

/// Makes a database with the books' tables and nothing in them. It is a copy of one that is migrated once per cluster:
/// the migrations take longer than most tests. Empty, or what went wrong.
inline QString makeMigratedDatabase(testsupport::PgCluster &cluster, const QString &name)
{
    const QString pattern = QStringLiteral("migrated_books");
    if (cluster
            .value(
                QStringLiteral("postgres"), QStringLiteral("SELECT 1 FROM pg_database WHERE datname = $1"), {pattern})
            .isEmpty()) {
        if (!cluster.createDatabase(pattern))
            return cluster.error();
        if (const auto migrated = Migrator(cluster.url(pattern)).migrate(); !migrated)
            return migrated.error().detail;
    }
    return cluster.createDatabase(name, pattern) ? QString() : cluster.error();
}

} // namespace chancery::ledger
