// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/raisedtext.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace chancery::widgets {

int raiseToMiddle(const QString &text, const QFont &font)
{
    if (std::ranges::none_of(text, [](QChar character) { return character.script() == QChar::Script_Arabic; }))
        return 0;
    // From the highest to the lowest that letters reach; the same for all texts, so that none stands higher than its neighbour.
    const QString tallest = QStringLiteral("أم");
    const QRectF ink = QFontMetricsF(font).tightBoundingRect(tallest);
    QTextLayout layout(tallest, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const qreal baseline = line.ascent() - line.height() / 2; // below the middle of the box
    return static_cast<int>(std::lround(baseline + ink.center().y()));
}

} // namespace chancery::widgets
