// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/store/storeoptions.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace chancery::store {

/// One SQLite connection, bound to the thread that opened it. Knows pragmas and error codes, no tables.
class Database
{
public:
    static constexpr qint32 applicationId = 0x43484e43; // "CHNC", PRAGMA application_id

    /// Opens or creates the file and takes it for this process alone, in a time that does not depend on its size,
    /// unless it is to be checked as a whole. Nothing is written to a
    /// database that is not ours or whose user_version is above `newestVersion`. Errors: newer_database, damaged,
    /// disk_full, read_only, locked, store_unavailable.
    [[nodiscard]] static domain::Expected<std::unique_ptr<Database>, domain::Error> open(
        const StoreOptions &options, int newestVersion);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Prepares, binds and executes; the result is read forwards only, with step().
    [[nodiscard]] domain::Expected<QSqlQuery, domain::Error> run(const QString &sql, const QVariantList &values = {});
    /// run() for a statement whose rows nobody reads. Gives the number of rows it changed.
    [[nodiscard]] domain::Expected<qint64, domain::Error> execute(const QString &sql, const QVariantList &values = {});
    /// True if there is a further row, false at the end.
    [[nodiscard]] static domain::Expected<bool, domain::Error> step(QSqlQuery &query);
    /// The first column of the first row; an invalid variant if there is no row.
    [[nodiscard]] domain::Expected<QVariant, domain::Error> value(const QString &sql, const QVariantList &values = {});

    /// PRAGMA integrity_check. Errors: damaged.
    [[nodiscard]] domain::Expected<void, domain::Error> checkIntegrity();
    /// The same for a file that somebody else may have open, without its write-ahead log and without a lock: whoever
    /// has it must not write to it meanwhile. On any thread. Errors: damaged, store_unavailable.
    [[nodiscard]] static domain::Expected<void, domain::Error> checkFile(const QString &path);
    /// PRAGMA user_version: the number of the last migration; 0 = a new database.
    [[nodiscard]] int version() const { return m_version; }
    void setVersion(int version) { m_version = version; }

private:
    explicit Database(QString connection);
    [[nodiscard]] domain::Expected<void, domain::Error> configure(const StoreOptions &options, int newestVersion);
    [[nodiscard]] domain::Expected<void, domain::Error> identify(int newestVersion);

    QString m_connection;
    QSqlDatabase m_database;
    int m_version = 0;
};

} // namespace chancery::store
