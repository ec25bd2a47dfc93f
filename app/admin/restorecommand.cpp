// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/restorecommand.h"

#include "app/admin/database.h"
#include "app/admin/databasetool.h"
#include "app/admin/reader.h"
#include "app/admin/terminal.h"
#include "gateway/ledger/pgconnection.h"
#include "models/crypto/sealedfile.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace chancery::admin {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

Expected<QString, Error> ask(ledger::PgConnection &connection, const char *sql)
{
    const auto done = connection.execute(sql);
    if (!done)
        return Unexpected(Error{QStringLiteral("database_error"), done.error().message});
    return done->rows() > 0 ? done->text(0, 0) : QString();
}

/// Nothing of ours may be there, and the role that the grants name must be.
Expected<void, Error> prepare(const QString &url)
{
    auto connection = ledger::PgConnection::open(url, {});
    if (!connection)
        return Unexpected(Error{QStringLiteral("database_unavailable"), connection.error().message});
    const auto there = ask(*connection, "SELECT count(*) FROM pg_namespace WHERE nspname = 'chancery'");
    if (!there)
        return Unexpected(there.error());
    if (*there != u"0")
        return Unexpected(Error{QStringLiteral("database_in_use"),
            QStringLiteral("there are books in this database already: restore into an empty one")});
    const auto role = ask(*connection,
        "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'chancery_relay') THEN"
        " CREATE ROLE chancery_relay NOLOGIN; END IF; END $$");
    if (!role)
        return Unexpected(role.error());
    return {};
}

/// Devices compare it with what they last heard, and push again what the backup lacks.
Expected<QString, Error> renewIncarnation(const QString &url)
{
    auto connection = ledger::PgConnection::open(url, {});
    if (!connection)
        return Unexpected(Error{QStringLiteral("database_unavailable"), connection.error().message});
    return ask(*connection,
        "UPDATE chancery.instance SET incarnation = gen_random_uuid(), since = now() RETURNING incarnation");
}

/// Opened into a folder of its owner only, since a changed backup is known as such only at its end.
Expected<void, Error> openBackup(const QString &path, const crypto::CmsOpener &reader, QFile &opened)
{
    QFile sealed(path);
    if (!sealed.open(QIODevice::ReadOnly))
        return Unexpected(Error{QStringLiteral("file_unreadable"), path + QStringLiteral(": ") + sealed.errorString()});
    if (!opened.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Unexpected(Error{QStringLiteral("file_unwritable"), opened.errorString()});
    if (auto done = crypto::SealedFile::open(sealed, opened, reader); !done)
        return done;
    if (!opened.flush())
        return Unexpected(Error{QStringLiteral("file_unwritable"), opened.errorString()});
    opened.close();
    return {};
}

} // namespace

QStringList RestoreCommand::path() const
{
    return {QStringLiteral("restore")};
}

QString RestoreCommand::summary() const
{
    return QStringLiteral("Puts a backup of the central database into an empty database.");
}

QString RestoreCommand::description() const
{
    return summary()
        + QStringLiteral(
            " All of it or nothing. The database gets a new incarnation: machines notice it at their next push and "
            "push again what the backup lacks, so keep the relay stopped until this is done. Then run migrate. "
            "Applications that were erased after the backup was made must be erased again. Exit codes: 0 "
            "done; 3 file or key; 4 database.");
}

void RestoreCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({{QStringLiteral("in"), QStringLiteral("The backup."), QStringLiteral("file")},
        {QStringLiteral("work-dir"),
            QStringLiteral("Folder for the opened backup while it is restored; removed at the end."),
            QStringLiteral("folder"), QDir::tempPath()}});
    declareReader(parser);
    declareDatabase(parser);
}

ExitCode RestoreCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (!parser.isSet(QStringLiteral("in")))
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("--in is missing"), ExitCode::Usage);
    const auto reader = openReader(parser);
    if (!reader)
        return terminal.refuse(reader.error(), ExitCode::Input);
    const auto url = databaseUrl(parser);
    if (!url)
        return terminal.refuse(url.error(), ExitCode::Input);
    const QTemporaryDir folder(parser.value(QStringLiteral("work-dir")) + QStringLiteral("/chancery-restore-XXXXXX"));
    QFile opened(folder.filePath(QStringLiteral("dump")));
    if (const auto done = openBackup(parser.value(QStringLiteral("in")), *reader, opened); !done)
        return terminal.refuse(done.error(), ExitCode::Input);
    if (const auto done = prepare(*url); !done)
        return terminal.refuse(done.error(), ExitCode::Database);
    auto tool = startDatabaseTool(QStringLiteral("pg_restore"),
        {QStringLiteral("--single-transaction"), QStringLiteral("--exit-on-error"), QStringLiteral("--no-owner"),
            QStringLiteral("--dbname="), opened.fileName()},
        *url);
    if (!tool)
        return terminal.refuse(tool.error(), ExitCode::Failed);
    if (const auto done = awaitDatabaseTool(**tool); !done)
        return terminal.refuse(done.error(), ExitCode::Database);
    const auto incarnation = renewIncarnation(*url);
    if (!incarnation)
        return terminal.refuse(incarnation.error(), ExitCode::Database);
    if (terminal.json())
        terminal.print(QJsonObject{{QStringLiteral("incarnation"), *incarnation}});
    else
        terminal.print(QStringLiteral("Restored; the database's incarnation is %1").arg(*incarnation));
    return ExitCode::Done;
}

} // namespace chancery::admin
