// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/localstore.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

namespace chancery::teststack {

namespace {

std::optional<int> count(QSqlQuery &query, const QString &what)
{
    if (!query.exec(QStringLiteral("SELECT count(*) FROM ") + what) || !query.next())
        return std::nullopt;
    return query.value(0).toInt();
}

std::optional<LocalStore> read(QSqlDatabase &database)
{
    if (!database.open())
        return std::nullopt;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA integrity_check")) || !query.next()
        || query.value(0).toString() != QLatin1String("ok"))
        return std::nullopt;
    query.finish();
    LocalStore found;
    const std::pair<QString, int *> counts[]{{QStringLiteral("payment_journal"), &found.journal},
        {QStringLiteral("drafts"), &found.drafts}, {QStringLiteral("receipts"), &found.receipts},
        {QStringLiteral("outbox WHERE state = 0"), &found.unsent}, {QStringLiteral("records"), &found.records},
        {QStringLiteral("settings"), &found.settings}};
    for (const auto &[what, into] : counts) {
        const auto number = count(query, what);
        if (!number)
            return std::nullopt;
        *into = *number;
    }
    return found;
}

} // namespace

QString LocalStore::text() const
{
    return QStringLiteral("journal %1, drafts %2, receipts %3, unsent %4, records %5")
        .arg(journal)
        .arg(drafts)
        .arg(receipts)
        .arg(unsent)
        .arg(records);
}

std::optional<LocalStore> LocalStore::of(const QString &dataFolder)
{
    const QTemporaryDir copy;
    const QString name = QStringLiteral("/chancery.db");
    const QString wal = QStringLiteral("/chancery.db-wal");
    if (!QFile::copy(dataFolder + name, copy.path() + name))
        return std::nullopt;
    if (QFile::exists(dataFolder + wal) && !QFile::copy(dataFolder + wal, copy.path() + wal))
        return std::nullopt;
    std::optional<LocalStore> found;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("local-store"));
        database.setDatabaseName(copy.path() + name);
        found = read(database);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("local-store"));
    return found;
}

bool LocalStore::compact(const QString &dataFolder)
{
    bool done = false;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("local-store"));
        database.setDatabaseName(dataFolder + QStringLiteral("/chancery.db"));
        done = database.open() && QSqlQuery(database).exec(QStringLiteral("VACUUM"));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("local-store"));
    return done;
}

} // namespace chancery::teststack
