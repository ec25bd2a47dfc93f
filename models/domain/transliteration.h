// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chancery::domain {

/// Doc 9303-3 §6 tables A–C. One entry per character of the name in capitals: the ways to write it in a machine-readable zone, the
/// recommended one first. A separator (space, hyphen, comma) is "<", what is left out is "".
/// Nothing when a character is in no table, even without its diacritics.
[[nodiscard]] std::optional<std::vector<QStringList>> transliterationAlternatives(const QString &name);

/// The first alternative of each character, joined.
[[nodiscard]] std::optional<QString> transliterate(const QString &name);

} // namespace chancery::domain
