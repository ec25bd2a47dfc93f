// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/wrappedtext.h"

#include "ui/widgets/evenlines.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chancery::widgets {

namespace {

constexpr QChar noBreakSpace(QChar::Nbsp);
constexpr QChar wordJoiner(0x2060);
constexpr qsizetype longestQuote = 40; // a longer one is a sentence
constexpr qsizetype fewestHan = 3; // on a last line
constexpr std::pair<QChar, QChar> quotes[]{{u'“', u'”'}, {u'«', u'»'}, {u'「', u'」'}};
/// Between Chinese characters a line may end anywhere; a name in two pieces is not read as one.
constexpr QStringView names[]{u"支付宝", u"主管部门"};

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

bool isArabic(QChar character)
{
    return character.script() == QChar::Script_Arabic;
}

/// The same without a place where a line may end.
QString joined(QStringView text)
{
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && (isHan(text[i]) || isHan(text[i - 1])))
            whole += wordJoiner;
        whole += text[i] == u' ' ? noBreakSpace : text[i];
    }
    return whole;
}

/// Quoted words and names in one piece, where that leaves room on the line for something else.
QString withWholeNames(QString text, const QFontMetricsF &metrics, int width)
{
    const auto fits = [&metrics, width](QStringView part) {
        return metrics.horizontalAdvance(part.toString()) < width * 2 / 3.0;
    };
    for (const auto &[open, close] : quotes) {
        for (qsizetype from = text.indexOf(open); from >= 0; from = text.indexOf(open, from + 1)) {
            const qsizetype to = text.indexOf(close, from);
            if (to < 0)
                break;
            const QStringView part = QStringView(text).sliced(from, to - from + 1);
            if (part.size() <= longestQuote && fits(part))
                text.replace(from, part.size(), joined(part));
        }
    }
    for (const QStringView name : names) {
        if (text.contains(name) && fits(name))
            text.replace(name.toString(), joined(name));
    }
    return text;
}

/// A number and what it counts, the two sides of a rate, an amount and its currency: as one piece each.
QString withWholeNumbers(const QString &text, const QFontMetricsF &metrics, int width)
{
    QString whole = text;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != u' ')
            continue;
        const QChar before = text[i - 1];
        const QChar after = text[i + 1];
        const bool isCode = i >= 3 && after.isDigit()
            && std::all_of(text.begin() + i - 3, text.begin() + i, [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
        if ((before.isDigit() && after.isLetter()) || before == u'=' || after == u'=' || isCode)
            whole[i] = noBreakSpace;
    }
    for (const QStringView line : QStringView(whole).split(u'\n')) {
        for (const QStringView piece : line.split(u' ')) {
            if (piece.contains(noBreakSpace) && metrics.horizontalAdvance(piece.toString()) >= width * 2 / 3.0)
                return text;
        }
    }
    return whole;
}

/// The last word keeps the one before it: a line of one short word looks like a mistake.
QString withCompany(QString text, const QFontMetricsF &metrics, int width)
{
    if (!text.isEmpty() && (isHan(text.back()) || text.back() == u'。') && text.size() > 2 * fewestHan) {
        const qsizetype from = text.size() - fewestHan - (isHan(text.back()) ? 0 : 1);
        return text.first(from) + joined(QStringView(text).sliced(from));
    }
    const qsizetype last = text.lastIndexOf(u' ');
    if (last < 1 || text.indexOf(u'\n', last) >= 0)
        return text;
    const qsizetype before = std::max(text.lastIndexOf(u' ', last - 1), text.lastIndexOf(u'\n', last - 1)) + 1;
    if (metrics.horizontalAdvance(text.sliced(last + 1)) < width / 4.0
        && metrics.horizontalAdvance(text.sliced(before)) < width * 2 / 3.0)
        text[last] = noBreakSpace;
    return text;
}

} // namespace

bool WrappedText::hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isHan);
}

bool WrappedText::isSpecial(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return isArabic(character) || isHan(character) || character.isDigit() || character == u'“' || character == u'«';
    });
}

WrappedText::WrappedText(
    const QString &text, const QFont &font, int width, Lines lines, QTextOption::WrapMode wrap)
    : m_text(text)
    , m_font(font)
    , m_width(width)
    , m_wrap(wrap)
{
    const QFontMetricsF metrics(m_font);
    if (m_wrap == QTextOption::WordWrap)
        m_text = withCompany(withWholeNumbers(withWholeNames(m_text, metrics, m_width), metrics, m_width), metrics, m_width);
    m_text.replace(u'\n', QChar(QChar::LineSeparator));
    if (m_wrap == QTextOption::WordWrap && !hasHan(m_text))
        m_width = lines == Lines::Even ? evenLineWidth(m_text, m_font, m_width) : filledLineWidth(m_text, m_font, m_width);
    QTextLayout layout(m_text, m_font);
    m_linesHeight = lay(layout, Qt::AlignLeft);
    if (layout.lineCount() == 0 || std::none_of(m_text.begin(), m_text.end(), isArabic))
        return;
    // By glyph: QFontMetrics leaves out how far a mark is moved from where its face draws it.
    qreal top = 0;
    qreal bottom = m_linesHeight;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRectF ink = run.boundingRect();
        top = std::min(top, ink.top());
        bottom = std::max(bottom, ink.bottom());
    }
    m_above = static_cast<int>(std::ceil(-top));
    m_below = static_cast<int>(std::ceil(bottom - m_linesHeight));
}

int WrappedText::height() const
{
    return static_cast<int>(std::ceil(m_linesHeight)) + m_above + m_below;
}

qreal WrappedText::lay(QTextLayout &layout, Qt::Alignment side) const
{
    QTextOption option(side & Qt::AlignHorizontal_Mask);
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(m_wrap);
    layout.setTextOption(option);
    const qreal leading = QFontMetricsF(m_font).leading();
    qreal height = -leading;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        height += leading;
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return std::max<qreal>(0, height);
}

void WrappedText::draw(QPainter &painter, const QRect &box, Qt::Alignment side) const
{
    // QPainter counts the space at which a line is broken on the line's right side, also when the line runs to the
    // left: the edge would be ragged. QTextLayout leaves it out.
    QTextLayout layout(m_text, m_font);
    lay(layout, side);
    const int beside = box.width() - m_width;
    const int left = box.left() + (side & Qt::AlignHCenter ? beside / 2 : side & Qt::AlignRight ? beside : 0);
    const int spare = std::max(0, box.height() - height());
    const int top = side & Qt::AlignTop ? 0 : side & Qt::AlignBottom ? spare : spare / 2;
    layout.draw(&painter, QPointF(left, box.top() + top + m_above));
}

} // namespace chancery::widgets
