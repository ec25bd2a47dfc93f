// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSize>

class QScreen;

namespace chancery::theme {

/// What the theme needs to know of the screen.
struct ScreenMetrics
{
    QSize size {1920, 1080}; ///< device-independent pixels
    double dotsPerInch = 96; ///< physical

    /// A screen that reports a resolution outside 60–320 dpi (projectors, virtual screens) counts as 96.
    static ScreenMetrics of(const QScreen &screen);
    bool operator==(const ScreenMetrics &) const = default;
};

} // namespace chancery::theme
