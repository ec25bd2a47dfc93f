// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/stack/relaystack.h"

#include "tests/support/freeport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QThread>

namespace chancery::teststack {

namespace {

const QString alipayAppId = QStringLiteral("2021000000000001");
const QString alipaySellerId = QStringLiteral("2088000000000001");

} // namespace

QString programPath(const char *name)
{
    return QStringLiteral(CHANCERY_BIN "/") + QLatin1String(name);
}

RelayStack::RelayStack(Options options)
    : postgres(QStringList{QStringLiteral("fsync=on")} + options.postgresSettings) // as it is delivered
    , m_options(std::move(options))
{
}

bool RelayStack::fail(const QString &step, const QByteArray &output)
{
    m_error = step + QStringLiteral(": ") + QString::fromUtf8(output.right(4000));
    return false;
}

bool RelayStack::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size();
}

bool RelayStack::start()
{
    if (!startPostgres())
        return false;
    if (!admin({QStringLiteral("migrate")}))
        return false;
    if (!write(QStringLiteral("passphrase"), "correct horse battery staple\n"))
        return fail(QStringLiteral("passphrase file"));
    for (const QStringList &command : {QStringList {QStringLiteral("keys"), QStringLiteral("new-post"), QStringLiteral("--post"), QStringLiteral("TYO")},
             QStringList {QStringLiteral("keys"), QStringLiteral("new-ministry")}}) {
        if (!admin(command + QStringList {QStringLiteral("--out"), keysFolder(), QStringLiteral("--passphrase-file"), passphraseFile()}))
            return false;
    }
    if (!admin({QStringLiteral("keys"), QStringLiteral("new-audit"), QStringLiteral("--out"), m_folder.filePath(QStringLiteral("audit"))}))
        return false;
    return startSandbox() && startRelay(m_options.relayWrapper);
}

bool RelayStack::startPostgres()
{
    m_relayPort = testsupport::freePort();
    m_operationsPort = testsupport::freePort();
    QDir().mkpath(keysFolder());
    QDir().mkpath(logFolder());
    if (!postgres.start() || !postgres.createDatabase(QStringLiteral("chancery")))
        return fail(QStringLiteral("PostgreSQL"), postgres.error().toUtf8());
    return true;
}

bool RelayStack::makeAlipayKeys()
{
    const QString key = m_folder.filePath(QStringLiteral("alipay-app-key"));
    if (QFile::exists(key))
        return true;
    for (const QStringList &arguments : {
             QStringList {QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("RSA"), QStringLiteral("-pkeyopt"),
                 QStringLiteral("rsa_keygen_bits:2048"), QStringLiteral("-out"), key},
             QStringList {QStringLiteral("pkey"), QStringLiteral("-in"), key, QStringLiteral("-pubout"), QStringLiteral("-out"),
                 key + QStringLiteral(".pub")}}) {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            return fail(QStringLiteral("openssl ") + arguments.first(), openssl.readAllStandardError());
    }
    return QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
}

bool RelayStack::startSandbox()
{
    if (m_sandboxPort == 0)
        m_sandboxPort = testsupport::freePort();
    m_webhookSecret = "whsec_" + QByteArray(32, 'q');
    if (!write(QStringLiteral("stripe-key"), "sk_test_51ChanceryTests\n") || !write(QStringLiteral("webhook-secret"), m_webhookSecret + '\n'))
        return fail(QStringLiteral("secret files"));
    if (!makeAlipayKeys())
        return false;
    const bool started = sandbox.start(programPath("chancery-sandbox"),
        {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_sandboxPort), QStringLiteral("--webhook-url"),
            QString::fromLatin1(relayUrl() + "/v1/webhooks/stripe"), QStringLiteral("--secret-key-file"),
            m_folder.filePath(QStringLiteral("stripe-key")), QStringLiteral("--webhook-secret-file"),
            m_folder.filePath(QStringLiteral("webhook-secret")), QStringLiteral("--state"),
            m_folder.filePath(QStringLiteral("sandbox-state.json")), QStringLiteral("--alipay-app-id"), alipayAppId,
            QStringLiteral("--alipay-seller-id"), alipaySellerId, QStringLiteral("--alipay-app-public-key-file"),
            m_folder.filePath(QStringLiteral("alipay-app-key.pub")), QStringLiteral("--alipay-private-key-file"),
            m_folder.filePath(QStringLiteral("alipay-key")), QStringLiteral("--alipay-public-key-file"),
            m_folder.filePath(QStringLiteral("alipay-key.pub"))});
    if (!started || !sandbox.waitForText("listening on"))
        return fail(QStringLiteral("chancery-sandbox"), sandbox.output());
    return true;
}

QStringList RelayStack::relayEnvironment() const
{
    return m_options.relayEnvironment
        + QStringList {
            QStringLiteral("CHANCERY_LISTEN=127.0.0.1:%1").arg(m_relayPort),
            QStringLiteral("CHANCERY_OPERATIONS_LISTEN=127.0.0.1:%1").arg(m_operationsPort),
            QStringLiteral("CHANCERY_PUBLIC_URL=") + QString::fromLatin1(relayUrl()),
            QStringLiteral("CHANCERY_DATABASE_URL=") + databaseUrl(),
            QStringLiteral("CHANCERY_FEE_SCHEDULE=" CHANCERY_SOURCE_DIR "/resources/fees/demo.json"),
            QStringLiteral("CHANCERY_STRIPE_API_BASE=") + QString::fromLatin1(sandboxUrl()),
            QStringLiteral("CHANCERY_STRIPE_SECRET_KEY_FILE=") + m_folder.filePath(QStringLiteral("stripe-key")),
            QStringLiteral("CHANCERY_STRIPE_WEBHOOK_SECRET_FILE=") + m_folder.filePath(QStringLiteral("webhook-secret")),
            QStringLiteral("CHANCERY_ALIPAY_GATEWAY=") + QString::fromLatin1(sandboxUrl() + "/gateway.do"),
            QStringLiteral("CHANCERY_ALIPAY_APP_ID=") + alipayAppId,
            QStringLiteral("CHANCERY_ALIPAY_SELLER_ID=") + alipaySellerId,
            QStringLiteral("CHANCERY_ALIPAY_PRIVATE_KEY_FILE=") + m_folder.filePath(QStringLiteral("alipay-app-key")),
            QStringLiteral("CHANCERY_ALIPAY_PUBLIC_KEY_FILE=") + m_folder.filePath(QStringLiteral("alipay-key.pub")),
            QStringLiteral("CHANCERY_AUDIT_SIGNING_KEY_FILE=") + m_folder.filePath(QStringLiteral("audit/audit.key")),
            QStringLiteral("CHANCERY_LOG_DIR=") + logFolder(),
        };
}

bool RelayStack::startRelay(const QStringList &wrapper, bool awaitReady)
{
    QStringList command = wrapper;
    command << programPath("chancery-relay");
    const QString path = command.takeFirst();
    if (!relay.start(path, command, relayEnvironment()))
        return fail(QStringLiteral("chancery-relay did not start"));
    if (!awaitReady)
        return true;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20000) {
        if (httpCall("GET", relayUrl() + "/readyz", {}, {}, 2000).status == 200)
            return true;
        if (relay.waitForEnd(25))
            break;
    }
    return fail(QStringLiteral("chancery-relay is not ready"), relay.output());
}

std::optional<QByteArray> RelayStack::admin(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CHANCERY_DATABASE_URL"), databaseUrl());
    process.setProcessEnvironment(environment);
    process.start(programPath("chancery-admin"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        fail(QStringLiteral("chancery-admin ") + arguments.join(u' '), process.readAllStandardError() + process.readAllStandardOutput());
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

QString RelayStack::enrolmentCode(const QString &post)
{
    const auto output = admin({QStringLiteral("device"), QStringLiteral("code"), QStringLiteral("--post"), post, QStringLiteral("--json")});
    return output ? QJsonDocument::fromJson(*output).object().value(QLatin1String("code")).toString() : QString();
}

HttpResult RelayStack::control(const QJsonObject &command, const QByteArray &path)
{
    return httpCall("POST", sandboxUrl() + path, QJsonDocument(command).toJson(QJsonDocument::Compact), {"Content-Type: application/json"});
}

QJsonObject RelayStack::sandboxState()
{
    return httpCall("GET", sandboxUrl() + "/control/state").json();
}

QString RelayStack::sql(const QString &statement, const QStringList &parameters)
{
    return postgres.value(QStringLiteral("chancery"), statement, parameters);
}

QByteArray RelayStack::relayUrl() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_relayPort);
}

QByteArray RelayStack::operationsUrl() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_operationsPort);
}

QByteArray RelayStack::sandboxUrl() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_sandboxPort);
}

} // namespace chancery::teststack
