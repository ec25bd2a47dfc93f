// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace chancery::domain {

/// What stands before a machine: a traveller alone, or staff.
enum class DeviceKind { Kiosk, Counter };

/// kiosk, counter; also on the wire and in the books.
[[nodiscard]] QString toString(DeviceKind kind);
[[nodiscard]] std::optional<DeviceKind> deviceKindFromString(QStringView text);

} // namespace chancery::domain
