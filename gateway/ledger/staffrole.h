// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace chancery::ledger {

/// What a member of staff may do: a clerk serves at the counter, a supervisor decides about money, an auditor reads, an
/// officer decides about applications.
enum class StaffRole { Clerk, Supervisor, Auditor, Officer };

inline constexpr std::array allStaffRoles{
    StaffRole::Clerk, StaffRole::Supervisor, StaffRole::Auditor, StaffRole::Officer};

/// clerk, supervisor, auditor, officer
[[nodiscard]] QString toString(StaffRole role);
[[nodiscard]] std::optional<StaffRole> staffRoleFromString(QStringView text);

} // namespace chancery::ledger
