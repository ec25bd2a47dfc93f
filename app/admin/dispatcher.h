// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/command.h"

#include <memory>
#include <vector>

namespace chancery::admin {

/// Finds the command that the arguments name, reads its options and runs it.
class Dispatcher
{
public:
    explicit Dispatcher(std::vector<std::unique_ptr<Command>> commands);
    /// `arguments` without the program's name.
    [[nodiscard]] ExitCode run(const QStringList &arguments, Terminal &terminal);

private:
    [[nodiscard]] Command *find(const QStringList &arguments) const;
    [[nodiscard]] QString overview() const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace chancery::admin
