// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/databasetool.h"

#include <QProcess>

#include <libpq-fe.h>

#include <map>

namespace chancery::admin {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

/// What libpq reads from the environment; other keywords of a URL have defaults that do.
const std::map<QByteArray, QString> &variables()
{
    static const std::map<QByteArray, QString> known{{"host", QStringLiteral("PGHOST")},
        {"hostaddr", QStringLiteral("PGHOSTADDR")}, {"port", QStringLiteral("PGPORT")},
        {"dbname", QStringLiteral("PGDATABASE")}, {"user", QStringLiteral("PGUSER")},
        {"password", QStringLiteral("PGPASSWORD")}, {"passfile", QStringLiteral("PGPASSFILE")},
        {"sslmode", QStringLiteral("PGSSLMODE")}, {"sslcert", QStringLiteral("PGSSLCERT")},
        {"sslkey", QStringLiteral("PGSSLKEY")}, {"sslrootcert", QStringLiteral("PGSSLROOTCERT")}};
    return known;
}

} // namespace

Expected<std::unique_ptr<QProcess>, Error> startDatabaseTool(
    const QString &tool, const QStringList &arguments, const QString &url)
{
    char *problem = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(url.toUtf8().constData(), &problem), &PQconninfoFree);
    PQfreemem(problem);
    if (!options)
        return Unexpected(Error{QStringLiteral("bad_url"), QStringLiteral("the database's URL is malformed")});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const PQconninfoOption *option = options.get(); option->keyword != nullptr; ++option) {
        const auto known = variables().find(option->keyword);
        if (option->val != nullptr && known != variables().end())
            environment.insert(known->second, QString::fromUtf8(option->val));
    }
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(tool, arguments);
    if (!process->waitForStarted())
        return Unexpected(Error{
            QStringLiteral("tool_missing"), QStringLiteral("%1 does not start: install postgresql-client").arg(tool)});
    return process;
}

Expected<void, Error> awaitDatabaseTool(QProcess &process)
{
    process.closeWriteChannel();
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(-1);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return Unexpected(Error{QStringLiteral("tool_failed"),
        QStringLiteral("%1 ended with %2").arg(process.program()).arg(process.exitCode())});
}

} // namespace chancery::admin
