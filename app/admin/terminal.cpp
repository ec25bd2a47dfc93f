// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/terminal.h"

#include <QJsonDocument>

#include <array>
#include <cstdio>

namespace chancery::admin {

void Terminal::write(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size)
        m_failed = true;
}

void Terminal::print(const QString &line)
{
    write(line.toUtf8() + '\n');
}

void Terminal::print(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Terminal::print(const QJsonArray &array)
{
    write(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

ExitCode Terminal::refuse(const domain::Error &error, ExitCode code)
{
    QByteArray line;
    if (m_json) {
        line = QJsonDocument(QJsonObject {{QStringLiteral("error"), error.code}, {QStringLiteral("detail"), error.detail}})
                   .toJson(QJsonDocument::Compact);
    } else {
        line = QStringLiteral("chancery-admin: %1: %2").arg(error.code, error.detail).toUtf8();
    }
    std::fprintf(stderr, "%s\n", line.constData());
    return code;
}

ExitCode Terminal::refuse(const QString &code, const QString &detail, ExitCode exitCode)
{
    return refuse(domain::Error {code, detail}, exitCode);
}

domain::Expected<QByteArray, domain::Error> Terminal::readAll()
{
    // Not QFile: on a pipe one read gives what has arrived so far.
    QByteArray bytes;
    std::array<char, 65'536> part {};
    while (bytes.size() <= maximumInput) {
        const size_t count = std::fread(part.data(), 1, part.size(), stdin);
        bytes.append(part.data(), static_cast<qsizetype>(count));
        if (count < part.size())
            break;
    }
    if (std::ferror(stdin) != 0) {
        return domain::Unexpected(
            domain::Error {QStringLiteral("input_unreadable"), QStringLiteral("standard input cannot be read")});
    }
    if (bytes.size() > maximumInput) {
        return domain::Unexpected(domain::Error {QStringLiteral("input_too_large"),
            QStringLiteral("standard input holds more than %1 bytes; split it").arg(maximumInput)});
    }
    return bytes;
}

bool Terminal::flush()
{
    return std::fflush(stdout) == 0 && !m_failed;
}

} // namespace chancery::admin
