// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/command.h"

#include <memory>
#include <vector>

namespace chancery::admin {

/// All commands, in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace chancery::admin
