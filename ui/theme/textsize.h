// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::theme {

/// What the person chose in the top bar. The value is a percentage.
enum class TextSize { Normal = 100, Large = 150, Largest = 200 };

} // namespace chancery::theme
