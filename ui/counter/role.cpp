// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/role.h"

#include <QCoreApplication>

#include <algorithm>

namespace chancery::counter {

QString toString(Role role)
{
    switch (role) {
    case Role::Clerk:
        return QStringLiteral("clerk");
    case Role::Supervisor:
        return QStringLiteral("supervisor");
    case Role::Auditor:
        return QStringLiteral("auditor");
    case Role::Officer:
        return QStringLiteral("officer");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromString(const QString &name)
{
    const auto found
        = std::find_if(allRoles.begin(), allRoles.end(), [&name](Role role) { return toString(role) == name; });
    return found == allRoles.end() ? std::nullopt : std::optional(*found);
}

QString roleText(Role role)
{
    const auto translated
        = [](const char *text) { return QCoreApplication::translate("chancery::counter::Role", text); };
    switch (role) {
    case Role::Clerk:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Role", "Clerk"));
    case Role::Supervisor:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Role", "Supervisor"));
    case Role::Auditor:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Role", "Auditor"));
    case Role::Officer:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Role", "Officer"));
    }
    Q_UNREACHABLE();
}

} // namespace chancery::counter
