// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <vector>

namespace chancery::testsupport {

/// A real mail server (mailserver.py, aiosmtpd) on a free port of loopback, that dies with this object.
class MailServer
{
public:
    MailServer() = default;
    MailServer(const MailServer &) = delete;
    MailServer &operator=(const MailServer &) = delete;
    ~MailServer() { stop(); }

    /// Makes a certificate for 127.0.0.1 and offers STARTTLS.
    void useTls(bool demanded);
    void useLogin(const QString &user, const QString &password)
    {
        m_arguments += {QStringLiteral("--login"), user, password};
    }
    /// False: see error().
    bool start();
    void stop();
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString url() const { return QStringLiteral("smtp://127.0.0.1:%1").arg(m_port); }
    /// The certificate of useTls(), PEM.
    [[nodiscard]] QString certificateFile() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    /// A file with this one line.
    [[nodiscard]] QString file(const QString &name, const QByteArray &line) const;
    /// What it has taken so far, in order: from, to, tls, headers (decoded), text, raw.
    [[nodiscard]] std::vector<QJsonObject> messages() const;

private:
    QTemporaryDir m_folder;
    QStringList m_arguments;
    QProcess m_process;
    QString m_error;
    quint16 m_port = 0;
};

} // namespace chancery::testsupport
