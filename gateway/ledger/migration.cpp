// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/migration.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

// Resources of a static library are registered by hand; the macro must stand outside any namespace.
static void registerSql()
{
    Q_INIT_RESOURCE(chancery_sql);
}

namespace chancery::ledger {

QString Migration::checksum() const
{
    return QString::fromLatin1(QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex());
}

std::vector<Migration> builtInMigrations()
{
    registerSql();
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/chancery/sql"));
    for (const QString &file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile source(folder.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            qFatal("%s is compiled in and cannot be read", qPrintable(file));
        const qsizetype separator = file.indexOf(u'_');
        migrations.push_back({file.left(separator).toInt(), file.mid(separator + 1).chopped(4), source.readAll()});
    }
    return migrations;
}

} // namespace chancery::ledger
