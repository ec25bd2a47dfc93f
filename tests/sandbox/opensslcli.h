// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace chancery::sandbox {

/// Signs and verifies with the program `openssl`, so that the sandbox's own signer is not its own witness.
class OpensslCli
{
public:
    /// Empty output means that it failed.
    QByteArray run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.setWorkingDirectory(m_directory.path());
        process.start(QStringLiteral("openssl"), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }
    QByteArray newKey()
    {
        return run({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("RSA"),
            QStringLiteral("-pkeyopt"), QStringLiteral("rsa_keygen_bits:2048")});
    }
    QByteArray publicOf(const QByteArray &privateKey)
    {
        return run({QStringLiteral("pkey"), QStringLiteral("-pubout")}, privateKey);
    }
    /// base64
    QByteArray sign(const QByteArray &privateKey, const QByteArray &text)
    {
        return run({QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-sign"),
                       write(QStringLiteral("key"), privateKey)},
            text)
            .toBase64();
    }
    bool verify(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature)
    {
        return run({QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-verify"),
                       write(QStringLiteral("public"), publicKey), QStringLiteral("-signature"),
                       write(QStringLiteral("signature"), QByteArray::fromBase64(signature))},
            text)
            .startsWith("Verified OK");
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

private:
    QTemporaryDir m_directory;
};

} // namespace chancery::sandbox
