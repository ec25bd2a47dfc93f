// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/evenlines.h"

#include <QFont>
#include <QString>
#include <QTextLayout>

namespace chancery::widgets {

namespace {

constexpr int mostEvenLines = 3; // more is a paragraph, whose last line may be short
constexpr int longestEven = 200;

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

/// The fewest pixels, at least half of `width`, within which there are not more lines than `count`.
int narrowest(const QString &text, const QFont &font, int width, int count)
{
    int tooNarrow = width / 2;
    int enough = width;
    while (enough - tooNarrow > 4) {
        const int middle = tooNarrow + (enough - tooNarrow) / 2;
        (linesOf(text, font, middle).count > count ? tooNarrow : enough) = middle;
    }
    return enough;
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
    return narrowest(lined, font, width, lines.count);
}

int filledLineWidth(const QString &text, const QFont &font, int width)
{
    if (text.size() > longestEven || text.contains(u'\n') || text.contains(QChar(QChar::LineSeparator)))
        return width;
    const Lines lines = linesOf(text, font, width);
    if (lines.count != 2 || lines.last >= width / 4.0)
        return width;
    int good = narrowest(text, font, width, lines.count);
    int tooWide = width;
    while (tooWide - good > 4) {
        const int middle = good + (tooWide - good) / 2;
        (linesOf(text, font, middle).last < width / 3.0 ? tooWide : good) = middle;
    }
    return good;
}

} // namespace chancery::widgets
