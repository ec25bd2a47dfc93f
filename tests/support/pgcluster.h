// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace chancery::testsupport {

/// A private PostgreSQL 15 in a temporary directory, on a free loopback port, that dies with the test. One per test
/// executable, one database per test function that wants an empty one. Started by root it runs as another user, since
/// PostgreSQL refuses root. Use from one thread; url() may be handed to others.
class PgCluster
{
public:
    /// `settings`: "name=value" for postgresql.conf. Unless they say fsync=on, nothing is forced to the disk: a killed
    /// server loses nothing by that, only a cut power would.
    explicit PgCluster(QStringList settings = {});
    ~PgCluster();
    PgCluster(const PgCluster &) = delete;
    PgCluster &operator=(const PgCluster &) = delete;

    /// Makes the cluster at the first call; returns when connections are accepted. False: see error().
    [[nodiscard]] bool start();
    /// Fast shutdown: transactions under way are rolled back, connections cut. The port stays the same afterwards.
    bool stop();
    [[nodiscard]] bool restart() { return stop() && start(); }
    /// SIGKILL to the postmaster; its children follow by themselves. start() recovers from the write-ahead log.
    bool kill();
    [[nodiscard]] bool isRunning() const { return m_server.state() == QProcess::Running; }

    /// Empty database, or a copy of `pattern`, to which nobody is connected; false when it exists already or the server
    /// refuses.
    [[nodiscard]] bool createDatabase(const QString &name, const QString &pattern = QStringLiteral("template1"));
    /// libpq URL as superuser.
    [[nodiscard]] QString url(const QString &database = QStringLiteral("postgres")) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Of the postmaster, the parent of all others; 0 when it does not run.
    [[nodiscard]] qint64 pid() const { return m_server.processId(); }
    /// What went wrong last, with the end of the server's log.
    [[nodiscard]] QString error() const;

    using Rows = QList<QStringList>;
    /// Runs one statement as superuser on a connection of its own; NULL reads as an empty string. Nothing: it failed,
    /// see error().
    std::optional<Rows> query(const QString &database, const QString &sql, const QStringList &parameters = {});
    /// The first field of the first row, empty when there is none or it failed.
    QString value(const QString &database, const QString &sql, const QStringList &parameters = {});

    /// Schema and rows as pg_dump writes them (bytea in hex); empty: it failed, see error().
    [[nodiscard]] QByteArray dump(const QString &database);

private:
    bool initialise();
    bool launch();
    bool choosePort();
    [[nodiscard]] QStringList asServerUser(const QStringList &command) const;
    bool run(const QStringList &command);
    [[nodiscard]] QString dataPath() const { return m_directory.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString logPath() const { return m_directory.filePath(QStringLiteral("server.log")); }

    QStringList m_settings;
    QTemporaryDir m_directory;
    QProcess m_server;
    QString m_error;
    quint16 m_port = 0;
    bool m_initialised = false;
};

} // namespace chancery::testsupport
