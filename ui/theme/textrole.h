// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::theme {

/// Steps of the type scale, by use.
enum class TextRole {
    Note, ///< help under a field, captions
    Body,
    Strong, ///< body size, semi-bold: labels
    Lead, ///< the sentence under a title, names of choices
    Title, ///< the screen's heading
    Display, ///< a reference, an amount, the welcome
};
inline constexpr int textRoleCount = static_cast<int>(TextRole::Display) + 1;

} // namespace chancery::theme
