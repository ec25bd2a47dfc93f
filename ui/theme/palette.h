// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/colorrole.h"

#include <QColor>

#include <array>

namespace chancery::theme {

/// The colours of one appearance. Text on its ground keeps 4.5:1 in both, edges of controls 3:1 (tests/theme).
class Palette
{
public:
    [[nodiscard]] static const Palette &normal();
    /// Black, white and yellow only.
    [[nodiscard]] static const Palette &highContrast();

    [[nodiscard]] QColor color(ColorRole role) const { return m_colors[static_cast<std::size_t>(role)]; }

private:
    explicit Palette(const std::array<QColor, colorRoleCount> &colors)
        : m_colors(colors)
    {
    }
    std::array<QColor, colorRoleCount> m_colors;
};

/// WCAG 2.2 contrast ratio, 1–21. Alpha is ignored.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace chancery::theme
