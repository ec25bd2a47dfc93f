// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/exitcode.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace chancery::admin {

/// Standard input and output of a command. Results go to standard output, errors to standard error.
class Terminal
{
public:
    /// Most that is read from the standard input.
    static constexpr qsizetype maximumInput = 64 * 1024 * 1024;

    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool json() const { return m_json; }

    void print(const QString &line);
    void print(const QJsonObject &object);
    void print(const QJsonArray &array);
    /// Bytes as they are.
    void write(const QByteArray &bytes);
    /// One line `chancery-admin: code: detail`, or with --json an object {error, detail}. Gives the code back, to be returned.
    ExitCode refuse(const domain::Error &error, ExitCode code);
    ExitCode refuse(const QString &code, const QString &detail, ExitCode exitCode);

    /// All of it. Errors: `input_too_large`, `input_unreadable`.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> readAll();
    /// False when the output could not be written in full (a full disk, a closed pipe).
    [[nodiscard]] bool flush();

private:
    bool m_json = false;
    bool m_failed = false;
};

} // namespace chancery::admin
