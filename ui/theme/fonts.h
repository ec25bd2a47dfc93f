// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QStringList>

namespace chancery::theme {

/// Families in the order in which they are tried, for a language. Chinese families are always named, so that a Japanese
/// face is never picked for them; Latin letters and figures come from Inter in every language.
[[nodiscard]] QStringList fontFamilies(const QLocale &locale);
/// Equal width for each character: machine-readable lines and document numbers.
[[nodiscard]] QStringList fixedFontFamilies();

} // namespace chancery::theme
