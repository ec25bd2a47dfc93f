// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace chancery::theme {

/// Families in the order in which they are tried: one order for every language, so that a change of language leaves
/// every widget's style as it is. Latin and Cyrillic letters and the figures come from Inter; Chinese families are
/// named, so that a Japanese face is never picked.
[[nodiscard]] QStringList fontFamilies();
/// Equal width for each character: machine-readable lines and document numbers.
[[nodiscard]] QStringList fixedFontFamilies();

} // namespace chancery::theme
