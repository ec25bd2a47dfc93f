// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/exitcode.h"

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace chancery::admin {

class Terminal;

/// One command of chancery-admin; one file each.
class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    /// The words that call it: {"device", "code"}.
    [[nodiscard]] virtual QStringList path() const = 0;
    /// One line for the list of commands.
    [[nodiscard]] virtual QString summary() const = 0;
    /// For its own --help: what it reads and writes.
    [[nodiscard]] virtual QString description() const { return summary(); }
    /// Adds its options; --help and --json are there already.
    virtual void declare(QCommandLineParser &parser) const = 0;
    [[nodiscard]] virtual ExitCode run(const QCommandLineParser &parser, Terminal &terminal) = 0;
};

} // namespace chancery::admin
