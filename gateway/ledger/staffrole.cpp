// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/staffrole.h"

namespace chancery::ledger {

QString toString(StaffRole role)
{
    switch (role) {
    case StaffRole::Clerk:
        return QStringLiteral("clerk");
    case StaffRole::Supervisor:
        return QStringLiteral("supervisor");
    case StaffRole::Auditor:
        return QStringLiteral("auditor");
    case StaffRole::Officer:
        return QStringLiteral("officer");
    }
    Q_UNREACHABLE();
}

std::optional<StaffRole> staffRoleFromString(QStringView text)
{
    for (const StaffRole role : allStaffRoles) {
        if (toString(role) == text)
            return role;
    }
    return std::nullopt;
}

} // namespace chancery::ledger
