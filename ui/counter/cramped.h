// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace chancery::theme {
class Theme;
}

namespace chancery::counter {

/// Whether letters are so large that the window, in which the page is already, is less than fifty of them wide: what
/// stands beside each other elsewhere then goes below.
[[nodiscard]] bool isCramped(const QWidget &page, const theme::Theme &theme);

} // namespace chancery::counter
