// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace chancery::domain {

/// The ways that Doc 9303-3 §6 (tables A Latin, B Cyrillic, C Arabic) gives for a capital letter, separated by '/', the recommended
/// one first; empty text for what is left out. Nothing for a character that is in no table.
[[nodiscard]] std::optional<QString> transliterationRule(char16_t character);

} // namespace chancery::domain
