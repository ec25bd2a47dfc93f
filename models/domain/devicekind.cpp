// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/devicekind.h"

namespace chancery::domain {

QString toString(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Kiosk:
        return QStringLiteral("kiosk");
    case DeviceKind::Counter:
        return QStringLiteral("counter");
    }
    Q_UNREACHABLE();
}

std::optional<DeviceKind> deviceKindFromString(QStringView text)
{
    for (const DeviceKind kind : {DeviceKind::Kiosk, DeviceKind::Counter}) {
        if (toString(kind) == text)
            return kind;
    }
    return std::nullopt;
}

} // namespace chancery::domain
