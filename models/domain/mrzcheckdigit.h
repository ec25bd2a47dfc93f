// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

#include <optional>

namespace chancery::domain {

/// Doc 9303-3 §4.9: weights 7, 3, 1, modulo 10; digits count as they are, A = 10 … Z = 35, < = 0.
/// '0'–'9'; nothing when the text holds any other character.
[[nodiscard]] std::optional<QChar> mrzCheckDigit(QStringView text);

} // namespace chancery::domain
