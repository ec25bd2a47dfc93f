// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/mailserver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace chancery::testsupport {

namespace {
constexpr int patience = 30'000;
}

void MailServer::useTls(bool demanded)
{
    const QString key = m_folder.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
            QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"), QStringLiteral("/CN=mail.example"),
            QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), key,
            QStringLiteral("-out"), certificateFile()});
    if (!openssl.waitForFinished(patience) || openssl.exitCode() != 0)
        m_error = QString::fromUtf8(openssl.readAllStandardError());
    m_arguments += {QStringLiteral("--cert"), certificateFile(), QStringLiteral("--key"), key};
    if (demanded)
        m_arguments += QStringLiteral("--require-tls");
}

bool MailServer::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // The system's Python: python3-aiosmtpd is Debian's.
    m_process.start(QStringLiteral("/usr/bin/python3"),
        QStringList{QStringLiteral(CHANCERY_SOURCE_DIR "/tests/support/mailserver.py"), m_folder.path()} + m_arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience)) {
            m_error = QStringLiteral("the mail server does not start: ") + m_process.errorString();
            return false;
        }
    }
    m_port = m_process.readLine().trimmed().toUShort();
    return m_error.isEmpty() && m_port != 0;
}

void MailServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

QString MailServer::file(const QString &name, const QByteArray &line) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(line + '\n') < 0)
        return {};
    return file.fileName();
}

std::vector<QJsonObject> MailServer::messages() const
{
    std::vector<QJsonObject> kept;
    for (int number = 1;; ++number) {
        QFile file(m_folder.filePath(QStringLiteral("%1.json").arg(number)));
        if (!file.open(QIODevice::ReadOnly))
            return kept;
        kept.push_back(QJsonDocument::fromJson(file.readAll()).object());
    }
}

} // namespace chancery::testsupport
