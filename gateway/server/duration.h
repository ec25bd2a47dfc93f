// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace chancery::server {

/// A whole number with its unit: 250ms, 30s, 5m, 1h. More than nothing; anything else is no time.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(const QString &text);

} // namespace chancery::server
