// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/migrator.h"

#include "gateway/ledger/pgconnection.h"

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

Expected<int, Error> Migrator::readVersion(PgConnection &connection)
{
    const auto exists = connection.execute("SELECT to_regclass('chancery.schema_migrations') IS NOT NULL");
    if (!exists)
        return Unexpected(unavailable(exists.error()));
    if (!exists->boolean(0, 0))
        return 0;
    const auto found = connection.execute("SELECT coalesce(max(version), 0) FROM chancery.schema_migrations");
    if (!found)
        return Unexpected(unavailable(found.error()));
    return static_cast<int>(found->number(0, 0));
}

Expected<int, Error> Migrator::version()
{
    auto connection = PgConnection::open(m_url, {});
    if (!connection)
        return Unexpected(unavailable(connection.error()));
    return readVersion(*connection);
}

Expected<void, Error> Migrator::check(PgConnection &connection, int found) const
{
    const int ours = m_migrations.back().version;
    if (found > ours) {
        return Unexpected(Error{QStringLiteral("schema_newer"),
            QStringLiteral("the database has schema %1, this program knows %2: use the newer program")
                .arg(found)
                .arg(ours)});
    }
    const auto applied = connection.execute("SELECT version, checksum FROM chancery.schema_migrations");
    if (!applied)
        return Unexpected(unavailable(applied.error()));
    for (int row = 0; row < applied->rows(); ++row) {
        for (const Migration &migration : m_migrations) {
            if (migration.version == applied->number(row, 0) && migration.checksum() != applied->text(row, 1)) {
                return Unexpected(Error{QStringLiteral("migration_changed"),
                    nameOf(migration) + QStringLiteral(" was applied with other contents than this program has")});
            }
        }
    }
    return {};
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
    const auto found = readVersion(*connection);
    if (!found)
        return Unexpected(found.error());
    if (auto checked = check(*connection, *found); !checked)
        return Unexpected(checked.error());
    MigrationReport report{*found, *found, {}};
    for (const Migration &migration : m_migrations) {
        if (migration.version <= *found)
            continue;
        if (auto applied = apply(*connection, migration); !applied)
            return Unexpected(applied.error());
        report.after = migration.version;
        report.applied.append(nameOf(migration));
    }
    return report;
}

} // namespace chancery::ledger
