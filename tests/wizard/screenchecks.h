// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

/// What every screen has to keep, whatever is on it. Each function gives the first thing that is wrong, in words, or
/// nothing.
namespace chancery::test {

/// Words larger than the label, button or card that carries them.
[[nodiscard]] QString clippedWord(const QWidget &window);
/// A button of the bar without a word under its icon, or with one that is wider than it, or smaller than with normal
/// letters.
[[nodiscard]] QString wordlessButton(const QWidget &window);
/// A visible button or field that is lower than `least` pixels, or narrower than 44. What stands inside a field is a
/// part of it.
[[nodiscard]] QString smallTarget(const QWidget &window, int least);
/// What stands in a scroll panel that does not move sideways, and is wider than it.
[[nodiscard]] QString cutSideways(const QWidget &window);
/// A control that the keyboard reaches and that has no name or no role for a screen reader.
[[nodiscard]] QString unnamedControl(const QWidget &window);
/// Text under 4.5:1 on the ground that is painted behind it. What an open question covers is not read.
[[nodiscard]] QString unreadableText(QWidget &window);

} // namespace chancery::test
