// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QLocale;
class QString;

namespace chancery::wizard {

/// The text as a voice has to get it, so that what is heard is what is printed. Of a code (a reference, a document
/// number, the lines of a passport, a telephone number) it makes single characters, since voices take the figures in
/// them for thousands; out of figures it takes the marks between thousands, which voices take for the end of a number.
[[nodiscard]] QString speakable(const QString &text, const QLocale &locale);

} // namespace chancery::wizard
