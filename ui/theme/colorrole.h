// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::theme {

/// What a colour is for. Widgets name the purpose; the palette knows the colour.
enum class ColorRole {
    Ink, ///< text and icons
    InkMuted, ///< secondary text; still 4.5:1
    Paper, ///< the page
    Surface, ///< cards, fields, bars
    Line, ///< hairlines that only decorate
    LineStrong, ///< edges of controls, 3:1
    Accent, ///< the one colour of action
    AccentPressed,
    OnAccent, ///< text and icons on Accent
    AccentSoft, ///< ground of what is chosen
    Disabled, ///< ground of a control that cannot be used now
    Success,
    SuccessSoft,
    Attention,
    AttentionSoft,
    Danger,
    DangerSoft,
    Focus, ///< the ring around what has the keyboard
    Scrim, ///< over the page while a question is open
};
inline constexpr int colorRoleCount = static_cast<int>(ColorRole::Scrim) + 1;

} // namespace chancery::theme
