// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/pgcluster.h"

#include "tests/support/freeport.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <libpq-fe.h>

#include <memory>
#include <signal.h>
#include <unistd.h>
#include <pwd.h>

namespace chancery::testsupport {

namespace {

const QString binaries = QStringLiteral("/usr/lib/postgresql/15/bin/");

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

/// Somebody PostgreSQL accepts: its own user where the package made one, else nobody.
const passwd *serverUser()
{
    const passwd *user = getpwnam("postgres");
    return user != nullptr ? user : getpwnam("nobody");
}

PgCluster::Rows rowsOf(const PGresult *result)
{
    PgCluster::Rows rows;
    for (int row = 0; row < PQntuples(result); ++row) {
        QStringList fields;
        for (int field = 0; field < PQnfields(result); ++field)
            fields.append(QString::fromUtf8(PQgetvalue(result, row, field)));
        rows.append(fields);
    }
    return rows;
}

} // namespace

PgCluster::PgCluster(QStringList settings)
    : m_settings(std::move(settings))
    , m_directory(QDir::tempPath() + QStringLiteral("/chancery-pg-XXXXXX"))
{
}

PgCluster::~PgCluster()
{
    if (!isRunning())
        return;
    // An immediate shutdown: nobody reads the files again, so nothing has to be written to them first.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    if (!m_server.waitForFinished(30'000))
        kill();
}

QStringList PgCluster::asServerUser(const QStringList &command) const
{
    // The server ends with the test, however the test ends.
    QStringList line{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (geteuid() == 0) {
        const passwd *user = serverUser();
        line << QStringLiteral("--reuid=%1").arg(user->pw_uid) << QStringLiteral("--regid=%1").arg(user->pw_gid)
             << QStringLiteral("--clear-groups");
    }
    return line << QStringLiteral("--") << command;
}

bool PgCluster::run(const QStringList &command)
{
    QProcess process;
    const QStringList line = asServerUser(command);
    process.setWorkingDirectory(m_directory.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(line.first(), line.mid(1));
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        m_error = command.join(u' ') + QStringLiteral(": ") + QString::fromLocal8Bit(process.readAll());
        return false;
    }
    return true;
}

bool PgCluster::initialise()
{
    if (!m_directory.isValid()) {
        m_error = m_directory.errorString();
        return false;
    }
    if (geteuid() == 0) {
        const passwd *user = serverUser();
        if (user == nullptr
            || chown(QFile::encodeName(m_directory.path()).constData(), user->pw_uid, user->pw_gid) != 0) {
            m_error = QStringLiteral("no user to run PostgreSQL as");
            return false;
        }
    }
    if (!run({binaries + QStringLiteral("initdb"), QStringLiteral("-D"), dataPath(), QStringLiteral("-U"),
            QStringLiteral("postgres"), QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"),
            QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")}))
        return false;
    m_initialised = true;
    return true;
}

QByteArray PgCluster::dump(const QString &database)
{
    QProcess program;
    program.start(binaries + QStringLiteral("pg_dump"), {QStringLiteral("--dbname"), url(database)});
    if (program.waitForFinished(60'000) && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0)
        return program.readAllStandardOutput();
    m_error = QStringLiteral("pg_dump: ") + QString::fromLocal8Bit(program.readAllStandardError());
    return {};
}

bool PgCluster::choosePort()
{
    m_port = freePort();
    if (m_port == 0)
        m_error = QStringLiteral("no port is free");
    return m_port != 0;
}

bool PgCluster::launch()
{
    QStringList command{binaries + QStringLiteral("postgres"), QStringLiteral("-D"), dataPath(), QStringLiteral("-p"),
        QString::number(m_port), QStringLiteral("-k"), m_directory.path()};
    for (const QString &setting :
        QStringList{QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("max_connections=200"),
            QStringLiteral("shared_buffers=128MB"), QStringLiteral("fsync=off")}
            + m_settings)
        command << QStringLiteral("-c") << setting;
    const QStringList line = asServerUser(command);
    m_server.setWorkingDirectory(m_directory.path());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(logPath(), QIODevice::Append);
    m_server.start(line.first(), line.mid(1));
    QDeadlineTimer deadline(30'000);
    while (!deadline.hasExpired()) {
        if (m_server.waitForFinished(10) || m_server.state() == QProcess::NotRunning)
            return false;
        if (PQping(url().toUtf8().constData()) == PQPING_OK)
            return true;
    }
    return false;
}

bool PgCluster::start()
{
    if (isRunning())
        return true;
    if (!m_initialised && !initialise())
        return false;
    const bool fixedPort = m_port != 0;
    // The port may be taken between probing and starting; after a kill the old children may still hold the shared
    // memory.
    QDeadlineTimer deadline(30'000);
    while (!deadline.hasExpired()) {
        if (!fixedPort && !choosePort())
            return false;
        if (launch())
            return true;
        QThread::msleep(20);
    }
    m_error = QStringLiteral("PostgreSQL does not start");
    return false;
}

bool PgCluster::stop()
{
    if (!isRunning())
        return true;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    if (m_server.waitForFinished(30'000))
        return true;
    m_error = QStringLiteral("PostgreSQL does not stop");
    return kill();
}

bool PgCluster::kill()
{
    if (!isRunning())
        return true;
    m_server.kill();
    return m_server.waitForFinished(10'000);
}

bool PgCluster::createDatabase(const QString &name, const QString &pattern)
{
    return query(
        QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE \"%1\" TEMPLATE \"%2\"").arg(name, pattern))
        .has_value();
}

QString PgCluster::url(const QString &database) const
{
    return QStringLiteral("postgresql://postgres@127.0.0.1:%1/%2?sslmode=disable&connect_timeout=30")
        .arg(m_port)
        .arg(database);
}

QString PgCluster::error() const
{
    QFile log(logPath());
    if (!log.open(QIODevice::ReadOnly))
        return m_error;
    return m_error + u'\n' + QString::fromUtf8(log.readAll().right(2000));
}

std::optional<PgCluster::Rows> PgCluster::query(
    const QString &database, const QString &sql, const QStringList &parameters)
{
    const Connection connection(PQconnectdb(url(database).toUtf8().constData()), &PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK) {
        m_error = QString::fromUtf8(PQerrorMessage(connection.get()));
        return std::nullopt;
    }
    QList<QByteArray> bytes;
    QList<const char *> values;
    for (const QString &parameter : parameters)
        bytes.append(parameter.toUtf8());
    for (const QByteArray &value : bytes)
        values.append(value.constData());
    const Result result(PQexecParams(connection.get(), sql.toUtf8().constData(), static_cast<int>(values.size()),
                            nullptr, values.constData(), nullptr, nullptr, 0),
        &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        m_error = QString::fromUtf8(PQresultErrorMessage(result.get()));
        return std::nullopt;
    }
    return rowsOf(result.get());
}

QString PgCluster::value(const QString &database, const QString &sql, const QStringList &parameters)
{
    const auto rows = query(database, sql, parameters);
    return rows && !rows->isEmpty() ? rows->first().value(0) : QString();
}

} // namespace chancery::testsupport
