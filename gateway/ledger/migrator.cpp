// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/migrator.h"

#include "gateway/ledger/pgconnection.h"

#include <algorithm>
#include <set>

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

/// Any number that nothing else in the database locks: "chancery" in ASCII.
constexpr const char *lock = "SELECT pg_advisory_lock(7163359585203744377)";

constexpr const char *bookkeeping = "CREATE SCHEMA IF NOT EXISTS chancery;"
                                    "CREATE TABLE IF NOT EXISTS chancery.schema_migrations ("
                                    " version integer PRIMARY KEY, name text NOT NULL, checksum text NOT NULL,"
                                    " applied_at timestamptz NOT NULL DEFAULT now())";

Error unavailable(const Failure &failure)
{
    return {QStringLiteral("database_unavailable"), failure.message};
}

QString nameOf(const Migration &migration)
{
    return QStringLiteral("%1_%2").arg(migration.version, 4, 10, QLatin1Char('0')).arg(migration.name);
}

} // namespace

Migrator::Migrator(QString url, std::vector<Migration> migrations)
    : m_url(std::move(url))
    , m_migrations(std::move(migrations))
{
}

int Migrator::latest()
{
    return builtInMigrations().back().version;
}

Expected<int, Error> Migrator::version(PgConnection &connection, const std::vector<Migration> &ours)
{
    const auto exists = connection.execute("SELECT to_regclass('chancery.schema_migrations') IS NOT NULL");
    if (!exists)
        return Unexpected(unavailable(exists.error()));
    if (!exists->boolean(0, 0))
        return 0;
    const auto applied = connection.execute("SELECT version FROM chancery.schema_migrations ORDER BY version");
    if (!applied)
        return Unexpected(unavailable(applied.error()));
    std::set<int> found;
    for (int row = 0; row < applied->rows(); ++row)
        found.insert(static_cast<int>(applied->number(row, 0)));
    if (!found.empty() && *found.rbegin() > ours.back().version)
        return *found.rbegin();
    int unbroken = 0;
    for (const Migration &migration : ours) {
        if (!found.contains(migration.version))
            break;
        unbroken = migration.version;
    }
    return unbroken;
}

Expected<int, Error> Migrator::version()
{
    auto connection = PgConnection::open(m_url, {});
    if (!connection)
        return Unexpected(unavailable(connection.error()));
    return version(*connection, m_migrations);
}

Expected<std::vector<const Migration *>, Error> Migrator::missing(PgConnection &connection) const
{
    const auto applied
        = connection.execute("SELECT version, name, checksum FROM chancery.schema_migrations ORDER BY version");
    if (!applied)
        return Unexpected(unavailable(applied.error()));
    std::vector<const Migration *> missing;
    for (const Migration &migration : m_migrations)
        missing.push_back(&migration);
    for (int row = 0; row < applied->rows(); ++row) {
        const auto version = static_cast<int>(applied->number(row, 0));
        const auto known = std::find_if(missing.begin(), missing.end(),
            [version](const Migration *migration) { return migration->version == version; });
        if (known == missing.end()) {
            return Unexpected(Error{QStringLiteral("schema_newer"),
                QStringLiteral("the database has %1, which this program does not know: use the newer program")
                    .arg(nameOf({version, applied->text(row, 1), {}}))});
        }
        if ((*known)->checksum() != applied->text(row, 2)) {
            return Unexpected(Error{QStringLiteral("migration_changed"),
                nameOf(**known) + QStringLiteral(" was applied with other contents than this program has")});
        }
        missing.erase(known);
    }
    return missing;
}

Expected<void, Error> Migrator::apply(PgConnection &connection, const Migration &migration)
{
    const auto failed = [&](const Failure &failure) {
        return Unexpected(
            Error{QStringLiteral("migration_failed"), nameOf(migration) + QStringLiteral(": ") + failure.message});
    };
    // A multi-statement query is one transaction only with BEGIN in front: COMMIT comes after the bookkeeping.
    for (const char *sql : {"BEGIN", migration.sql.constData()}) {
        if (const auto done = connection.execute(sql); !done)
            return failed(done.error());
    }
    const auto noted
        = connection.execute("INSERT INTO chancery.schema_migrations (version, name, checksum) VALUES ($1, $2, $3)",
            Parameters().number(migration.version).text(migration.name).text(migration.checksum()));
    if (!noted)
        return failed(noted.error());
    if (const auto committed = connection.execute("COMMIT"); !committed)
        return failed(committed.error());
    return {};
}

Expected<MigrationReport, Error> Migrator::migrate()
{
    auto connection = PgConnection::open(m_url, {});
    if (!connection)
        return Unexpected(unavailable(connection.error()));
    // A large table may take its time, and so may another migrator. The lock ends with the connection.
    for (const char *sql : {"SET statement_timeout = 0; SET lock_timeout = 0", lock, bookkeeping}) {
        if (const auto done = connection->execute(sql); !done)
            return Unexpected(unavailable(done.error()));
    }
    const auto found = version(*connection, m_migrations);
    if (!found)
        return Unexpected(found.error());
    const auto absent = missing(*connection);
    if (!absent)
        return Unexpected(absent.error());
    MigrationReport report{*found, m_migrations.back().version, {}};
    for (const Migration *migration : *absent) {
        if (auto applied = apply(*connection, *migration); !applied)
            return Unexpected(applied.error());
        report.applied.append(nameOf(*migration));
    }
    return report;
}

} // namespace chancery::ledger
