// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QString>

namespace chancery::widgets {

/// How many pixels higher than QPainter::drawText puts it (Qt::AlignVCenter) the text has to stand so that its letters are in
/// the middle of the box. Arabic ones hang below their line, which Qt centres. 0 for text without any.
[[nodiscard]] int raiseToMiddle(const QString &text, const QFont &font);

} // namespace chancery::widgets
