// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::theme {

class Theme;

/// The Qt style sheet of the whole application, made from the theme's tokens. Widgets opt in with dynamic properties:
/// labels with `textRole` (note, body, strong, lead, title, display) and `tone` (muted, accent, success, attention, danger), push buttons
/// with `button` (primary, secondary, quiet, day), all with `surface` (page, card, bar, sheet, soft, attention, danger, success) and
/// `field` (plain, error).
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace chancery::theme
