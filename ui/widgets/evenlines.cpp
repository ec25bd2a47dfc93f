// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/evenlines.h"

#include <QFont>
#include <QString>
#include <QTextLayout>

namespace chancery::widgets {

namespace {

constexpr int mostEvenLines = 4; // a paragraph's last line may be short
constexpr int longestEven = 300;

struct Lines
{
    int count = 0;
    qreal last = 0; ///< width of the last
};

Lines linesOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    Lines lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines.count;
        lines.last = line.naturalTextWidth();
    }
    layout.endLayout();
    return lines;
}

} // namespace

int evenLineWidth(const QString &text, const QFont &font, int width)
{
    if (text.size() > longestEven)
        return width;
    const QString lined = QString(text).replace(u'\n', QChar(QChar::LineSeparator));
    const Lines lines = linesOf(lined, font, width);
    if (lines.count < 2 || lines.count > mostEvenLines || lines.count == lined.count(QChar(QChar::LineSeparator)) + 1
        || lines.last >= width / 3.0)
        return width;
    int tooNarrow = width / 2;
    int enough = width;
    while (enough - tooNarrow > 4) {
        const int middle = tooNarrow + (enough - tooNarrow) / 2;
        (linesOf(lined, font, middle).count > lines.count ? tooNarrow : enough) = middle;
    }
    return enough;
}

} // namespace chancery::widgets
