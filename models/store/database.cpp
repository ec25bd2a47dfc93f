// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/database.h"

#include "models/store/errors.h"
#include "models/store/sqlerror.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace chancery::store {

Database::Database(QString connection)
    : m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

domain::Expected<std::unique_ptr<Database>, domain::Error> Database::open(
    const StoreOptions &options, int newestVersion)
{
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (!database->m_database.isValid())
        return failure(errors::unavailable, QStringLiteral("Qt's SQLite driver is missing: install libqt6sql6-sqlite"));
    database->m_database.setDatabaseName(options.path);
    database->m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count()));
    domain::Error error;
    if (!database->m_database.open()) {
        error = sqlError(database->m_database.lastError(), QStringLiteral("open"));
    } else if (auto configured = database->configure(options, newestVersion); !configured) {
        error = configured.error();
    } else {
        return database;
    }
    // Where SQLite only says that it cannot open a file, the reason is often that nobody may write there.
    const QFileInfo folder(QFileInfo(options.path).absolutePath());
    if (error.code == errors::unavailable && folder.isDir() && !folder.isWritable())
        error.code = QString(errors::readOnly);
    return domain::Unexpected(error);
}

domain::Expected<void, domain::Error> Database::configure(const StoreOptions &options, int newestVersion)
{
    // The page size must come before the first page, the locking mode before the first read: with it the other
    // processes are kept out and no -shm file is needed.
    for (const QString &pragma :
        {QStringLiteral("PRAGMA page_size = 8192"), QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")}) {
        if (auto done = value(pragma); !done)
            return domain::Unexpected(done.error());
    }
    if (auto identified = identify(newestVersion); !identified)
        return identified;
    const auto mode = value(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return domain::Unexpected(mode.error());
    if (mode->toString() != QLatin1String("wal")) {
        return failure(QFileInfo(options.path).isWritable() ? errors::unavailable : errors::readOnly,
            QStringLiteral("the database cannot be put into WAL mode"));
    }
    QStringList pragmas{QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA secure_delete = ON"), QStringLiteral("PRAGMA temp_store = MEMORY"),
        QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON")};
    if (options.maxPages > 0)
        pragmas += QStringLiteral("PRAGMA max_page_count = %1").arg(options.maxPages);
    for (const QString &pragma : std::as_const(pragmas)) {
        if (auto done = value(pragma); !done)
            return domain::Unexpected(done.error());
    }
    return options.checkWhole ? checkIntegrity() : domain::Expected<void, domain::Error>();
}

domain::Expected<void, domain::Error> Database::identify(int newestVersion)
{
    const auto version = value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return domain::Unexpected(version.error());
    const auto application = value(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return domain::Unexpected(application.error());
    const auto tables = value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables)
        return domain::Unexpected(tables.error());
    m_version = version->toInt();
    const bool isNew = m_version == 0 && tables->toInt() == 0 && application->toInt() == 0;
    if (!isNew && application->toInt() != applicationId)
        return failure(errors::unavailable, QStringLiteral("the file is a database of another program"));
    if (m_version > newestVersion) {
        return failure(errors::newerDatabase,
            QStringLiteral("the database has version %1, this program knows %2").arg(m_version).arg(newestVersion));
    }
    return {};
}

domain::Expected<QSqlQuery, domain::Error> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return domain::Unexpected(sqlError(query.lastError(), sql));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return domain::Unexpected(sqlError(query.lastError(), sql));
    return query;
}

domain::Expected<qint64, domain::Error> Database::execute(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return domain::Unexpected(query.error());
    return static_cast<qint64>(query->numRowsAffected());
}

domain::Expected<bool, domain::Error> Database::step(QSqlQuery &query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return domain::Unexpected(sqlError(query.lastError(), query.lastQuery()));
    return false;
}

domain::Expected<QVariant, domain::Error> Database::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return domain::Unexpected(query.error());
    const auto found = step(*query);
    if (!found)
        return domain::Unexpected(found.error());
    return *found ? query->value(0) : QVariant();
}

domain::Expected<void, domain::Error> Database::checkIntegrity()
{
    const auto verdict = value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!verdict)
        return domain::Unexpected(verdict.error());
    if (verdict->toString() != QLatin1String("ok"))
        return failure(errors::damaged, QStringLiteral("integrity_check: ") + verdict->toString());
    return {};
}

domain::Expected<void, domain::Error> Database::checkFile(const QString &path)
{
    QUrl address = QUrl::fromLocalFile(path);
    address.setQuery(QStringLiteral("mode=ro&immutable=1"));
    Database file(QUuid::createUuid().toString(QUuid::WithoutBraces));
    file.m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    file.m_database.setDatabaseName(QString::fromLatin1(address.toEncoded()));
    if (!file.m_database.open())
        return domain::Unexpected(sqlError(file.m_database.lastError(), QStringLiteral("open")));
    if (auto done = file.value(QStringLiteral("PRAGMA cell_size_check = ON")); !done)
        return domain::Unexpected(done.error());
    return file.checkIntegrity();
}

} // namespace chancery::store
