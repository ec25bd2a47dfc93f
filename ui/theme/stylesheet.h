// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/colorrole.h"

#include <QString>

namespace chancery::theme {

class Theme;

/// The Qt style sheet of the whole application, made from the theme's tokens. Widgets opt in with dynamic properties:
/// labels with `textRole` (note, body, strong, lead, title, display) and `tone` (muted, accent, success, attention, danger), push buttons
/// with `button` (primary, secondary, quiet, day), all with `surface` (page, card, bar, sheet, soft, attention, danger, success) and
/// `field` (plain, error).
[[nodiscard]] QString styleSheet(const Theme &theme);

/// Of a field with a mistake. In high contrast danger has the colour of the focus: a thicker edge says it there.
[[nodiscard]] int errorEdge(const Theme &theme);
[[nodiscard]] ColorRole errorLine(const Theme &theme, bool hasFocus);

} // namespace chancery::theme
