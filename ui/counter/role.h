// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace chancery::counter {

/// What a member of staff may do, as the relay knows it.
enum class Role { Clerk, Supervisor, Auditor, Officer };
inline constexpr std::array<Role, 4> allRoles{Role::Clerk, Role::Supervisor, Role::Auditor, Role::Officer};

/// clerk, supervisor, auditor, officer: the relay's names.
[[nodiscard]] QString toString(Role role);
[[nodiscard]] std::optional<Role> roleFromString(const QString &name);
/// In the present language.
[[nodiscard]] QString roleText(Role role);

} // namespace chancery::counter
