// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/pgcluster.h"
#include "tests/support/stack/httpcall.h"
#include "tests/support/stack/program.h"

#include <QTemporaryDir>

namespace chancery::teststack {

/// Everything behind the application, as real processes on loopback: PostgreSQL, chancery-sandbox, chancery-relay; migrated, with
/// a post's and the ministry's certificates. One per test executable.
class RelayStack
{
public:
    struct Options
    {
        QStringList postgresSettings;
        /// Goes before chancery-relay on the command line, e.g. strace and its arguments.
        QStringList relayWrapper;
        QStringList relayEnvironment;
    };

    RelayStack() = default;
    explicit RelayStack(Options options);

    /// PostgreSQL, migration, keys, sandbox, relay. False: error() says which step, with its output.
    [[nodiscard]] bool start();
    [[nodiscard]] bool startPostgres();
    [[nodiscard]] bool startSandbox();
    /// `wrapper` as in Options, for this start only. Waits until /readyz says 200 unless `awaitReady` is false.
    [[nodiscard]] bool startRelay(const QStringList &wrapper = {}, bool awaitReady = true);

    /// Runs chancery-admin with that on its standard input; nothing when it failed, else its standard output.
    std::optional<QByteArray> admin(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] QString enrolmentCode(const QString &post = QStringLiteral("TYO"));
    /// POST /control on the sandbox.
    HttpResult control(const QJsonObject &command, const QByteArray &path = "/control");
    [[nodiscard]] QJsonObject sandboxState();
    [[nodiscard]] QString sql(const QString &statement, const QStringList &parameters = {});

    [[nodiscard]] QByteArray relayUrl() const;
    [[nodiscard]] QByteArray operationsUrl() const;
    [[nodiscard]] QByteArray sandboxUrl() const;
    [[nodiscard]] QByteArray webhookSecret() const { return m_webhookSecret; }
    /// As the relay itself connects.
    [[nodiscard]] QString databaseUrl() const { return postgres.url(QStringLiteral("chancery")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString logFolder() const { return m_folder.filePath(QStringLiteral("relay-log")); }
    /// Of the post's certificate, its key and the passphrase: what chancery-admin keys new-post wrote.
    [[nodiscard]] QString keysFolder() const { return m_folder.filePath(QStringLiteral("keys")); }
    [[nodiscard]] QString passphraseFile() const { return m_folder.filePath(QStringLiteral("passphrase")); }
    [[nodiscard]] QString error() const { return m_error; }

    testsupport::PgCluster postgres;
    Program sandbox;
    Program relay;

private:
    bool fail(const QString &step, const QByteArray &output = {});
    bool write(const QString &name, const QByteArray &content);
    [[nodiscard]] QStringList relayEnvironment() const;
    /// The merchant's key pair at Alipay; the sandbox makes its own.
    [[nodiscard]] bool makeAlipayKeys();

    Options m_options;
    QTemporaryDir m_folder;
    QByteArray m_webhookSecret;
    QString m_error;
    quint16 m_relayPort = 0;
    quint16 m_operationsPort = 0;
    quint16 m_sandboxPort = 0;
};

/// The path of one of the project's programs.
[[nodiscard]] QString programPath(const char *name);

} // namespace chancery::teststack
