// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace chancery::protocol {

enum class DeviceKind { Kiosk, Counter };

[[nodiscard]] QString toString(DeviceKind kind);
[[nodiscard]] std::optional<DeviceKind> deviceKindFromString(QStringView text);

} // namespace chancery::protocol
