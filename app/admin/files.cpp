// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/files.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace chancery::admin {

namespace {

constexpr qsizetype shortestPassphrase = 12;

domain::Unexpected<domain::Error> failure(const char *code, const QString &path, const QString &reason)
{
    return domain::Unexpected(domain::Error {QString::fromLatin1(code), QStringLiteral("%1: %2").arg(path, reason)});
}

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return ::fsync(descriptor) == 0;
}

}

domain::Expected<QByteArray, domain::Error> readFile(const QString &path, qsizetype maximum)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure("file_unreadable", path, QFileInfo(path).isDir() ? QStringLiteral("is a folder") : file.errorString());
    QByteArray bytes;
    while (bytes.size() <= maximum) { // a pipe gives what has arrived so far
        const QByteArray part = file.read(maximum + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (file.error() != QFileDevice::NoError)
        return failure("file_unreadable", path, file.errorString());
    if (bytes.size() > maximum)
        return failure("file_too_large", path, QStringLiteral("more than %1 bytes").arg(maximum));
    return bytes;
}

domain::Expected<crypto::SecretBuffer, domain::Error> readPassphrase(const QString &path)
{
    auto bytes = readFile(path, 4096);
    if (!bytes)
        return domain::Unexpected(bytes.error());
    crypto::SecretBuffer passphrase = crypto::SecretBuffer::take(std::move(bytes).value());
    const QByteArrayView view = passphrase.view();
    qsizetype length = 0;
    while (length < view.size() && view[length] != '\n' && view[length] != '\r')
        ++length;
    passphrase.truncate(length);
    if (length < shortestPassphrase) {
        return failure("passphrase_short", path,
            QStringLiteral("expected at least %1 characters in the first line").arg(shortestPassphrase));
    }
    return passphrase;
}

domain::Expected<void, domain::Error> writeNewFile(const QString &path, QByteArrayView bytes, bool secret)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, secret ? 0600 : 0644);
    if (descriptor < 0)
        return failure(errno == EEXIST ? "file_exists" : "file_unwritable", path, systemReason());
    const bool written = writeAll(descriptor, bytes);
    const QString reason = written ? QString() : systemReason();
    if (::close(descriptor) != 0 || !written) {
        ::unlink(name.constData());
        return failure("file_unwritable", path, reason);
    }
    return {};
}

} // namespace chancery::admin
