// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace chancery::counter {

/// What is in a till as it is typed: "20000 JPY, 150.00 USD", code before or after the figure, one amount a currency.
/// Empty text: an empty till, which is no amount at all. Nothing: it cannot be read.
[[nodiscard]] std::optional<std::vector<domain::Money>> floatsFromText(const QString &text);

} // namespace chancery::counter
