// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QFont;
class QString;

namespace chancery::widgets {

/// Pixels within which a short text is to be wrapped, at most `width`: fewer where its last line would be a word or so,
/// as few as make no more lines of it.
[[nodiscard]] int evenLineWidth(const QString &text, const QFont &font, int width);

/// The same with as much on the first of two lines as leaves a third of a line for the second.
[[nodiscard]] int filledLineWidth(const QString &text, const QFont &font, int width);

} // namespace chancery::widgets
