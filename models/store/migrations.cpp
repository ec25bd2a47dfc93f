// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/migrations.h"

#include "models/store/errors.h"
#include "models/store/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace chancery::store {

namespace {

const QString folder = QStringLiteral(":/chancery/store/sql");

QStringList scripts()
{
    return QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

/// Statements end with a semicolon at the end of a line; lines that begin with -- are comments.
QStringList statementsOf(const QByteArray &script)
{
    static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression end(QStringLiteral(";[ \\t]*(\\n|$)"));
    QString text = QString::fromUtf8(script);
    text.remove(comment);
    QStringList statements;
    for (const QString &statement : text.split(end)) {
        if (!statement.trimmed().isEmpty())
            statements += statement.trimmed();
    }
    return statements;
}

} // namespace

int Migrations::newest()
{
    const QStringList all = scripts();
    return all.isEmpty() ? 0 : all.last().left(4).toInt();
}

domain::Expected<void, domain::Error> Migrations::apply(Database &database, int version)
{
    for (const QString &name : scripts()) {
        const int number = name.left(4).toInt();
        if (number <= database.version() || number > version)
            continue;
        QFile file(folder + u'/' + name);
        if (number != database.version() + 1 || !file.open(QIODevice::ReadOnly))
            return failure(errors::misuse, QStringLiteral("migration %1 is missing").arg(database.version() + 1));
        for (const QString &statement : statementsOf(file.readAll())) {
            if (auto done = database.execute(statement); !done)
                return domain::Unexpected(done.error());
        }
        if (auto done = database.execute(QStringLiteral("PRAGMA user_version = %1").arg(number)); !done)
            return domain::Unexpected(done.error());
        database.setVersion(number);
    }
    if (database.version() != version)
        return failure(errors::misuse, QStringLiteral("no migration leads to version %1").arg(version));
    return {};
}

} // namespace chancery::store
