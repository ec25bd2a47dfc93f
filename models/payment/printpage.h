// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace chancery::payment {

/// A page for a printer of black dots: `rows` holds height × bytesPerRow() bytes, the leftmost dot in a byte's highest
/// bit, 1 is black. Dots beyond `width` are 0.
struct PrintPage
{
    int width = 0; ///< dots
    int height = 0; ///< rows
    QByteArray rows;

    [[nodiscard]] int bytesPerRow() const { return (width + 7) / 8; }
    [[nodiscard]] bool isWellFormed() const
    {
        return width > 0 && height > 0 && rows.size() == qsizetype(height) * bytesPerRow();
    }
    bool operator==(const PrintPage &) const = default;
};

} // namespace chancery::payment
