// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace chancery::theme {

/// An icon of the family in resources/icons, drawn in one colour. `name` is the file's name without its suffix.
/// A name that is not there is a mistake of the program: it is logged and the picture stays empty.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int side, const QColor &color, double pixelRatio, bool mirrored = false);
/// The same for a button. `back`, `next`, `chevron-left` and `chevron-right` are mirrored when the layout is.
[[nodiscard]] QIcon icon(const QString &name, int side, const QColor &color, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace chancery::theme
