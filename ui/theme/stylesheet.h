// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::theme {

class Theme;

/// The Qt style sheet of the whole application, made from the theme's tokens. Widgets opt in with dynamic properties:
/// `textRole` (note, body, strong, lead, title, display), `tone` (muted, accent, success, attention, danger),
/// `button` (primary, secondary, quiet, bar, choice), `surface` (page, card, bar, sheet, soft, attention, danger, success) and
/// `field` (plain, error).
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace chancery::theme
