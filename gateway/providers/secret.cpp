// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/secret.h"

#include <QFile>

#include <openssl/crypto.h>

namespace chancery::providers {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace

Secret::Secret(QByteArray &&bytes)
    : m_bytes(new std::vector<char>(bytes.cbegin(), bytes.cend()), [](std::vector<char> *secret) {
        OPENSSL_cleanse(secret->data(), secret->size());
        delete secret;
    })
{
    wipe(bytes);
}

QByteArray Secret::view() const
{
    return m_bytes ? QByteArray::fromRawData(m_bytes->data(), static_cast<qsizetype>(m_bytes->size())) : QByteArray();
}

Expected<std::vector<Secret>, Error> Secret::readLines(const QString &path)
{
    constexpr qint64 maximumSize = 64 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Unexpected(Error{QStringLiteral("secret_unreadable"), path + QLatin1String(": ") + file.errorString()});
    QByteArray content = file.read(maximumSize + 1);
    if (file.error() != QFileDevice::NoError || content.size() > maximumSize) {
        wipe(content);
        return Unexpected(
            Error{QStringLiteral("secret_unreadable"), path + QLatin1String(": cannot be read, or is over 64 KiB")});
    }
    std::vector<Secret> secrets;
    for (qsizetype start = 0; start < content.size();) {
        qsizetype end = content.indexOf('\n', start);
        if (end < 0)
            end = content.size();
        QByteArray line = content.mid(start, end - start).trimmed();
        if (!line.isEmpty())
            secrets.emplace_back(std::move(line));
        start = end + 1;
    }
    wipe(content);
    if (secrets.empty())
        return Unexpected(
            Error{QStringLiteral("secret_empty"), path + QLatin1String(": holds no secret; expected one per line")});
    return secrets;
}

} // namespace chancery::providers
