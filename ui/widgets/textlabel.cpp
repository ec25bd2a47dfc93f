// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/textlabel.h"

#include "ui/widgets/evenlines.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace chancery::widgets {

TextLabel::TextLabel(theme::TextRole role, QWidget *parent, Tone tone)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextRole(this, role);
    setTone(this, tone);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    align(); // one that is made in a mirrored window hears of no change
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    align();
}

void TextLabel::align()
{
    Qt::Alignment side = m_alignment & Qt::AlignHorizontal_Mask;
    if (isRightToLeft() && !(side & (Qt::AlignHCenter | Qt::AlignJustify)))
        side = (side & Qt::AlignTrailing ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    QLabel::setAlignment(side | (m_alignment & Qt::AlignVertical_Mask));
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

int TextLabel::wrapWidth()
{
    const int all = contentsRect().width();
    if (!wordWrap())
        return all;
    const std::size_t hash = qHash(text());
    if (m_wrapped.width == all && m_wrapped.text == hash && m_wrapped.font == font())
        return m_wrapped.lineWidth;
    m_wrapped = {hash, font(), all, all};
    return m_wrapped.lineWidth = evenLineWidth(text(), font(), all);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const int across = wrapWidth();
    if (!isRightToLeft() && across == contentsRect().width()) {
        QLabel::paintEvent(event);
        return;
    }
    // QPainter counts the space at which a line is broken on the line's right side, also when the line runs to the
    // left: the edge would be ragged. QTextLayout leaves it out.
    QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(wordWrap() ? QTextOption::WordWrap : QTextOption::NoWrap);
    QTextLayout layout(QString(text()).replace(u'\n', QChar(QChar::LineSeparator)), font());
    layout.setTextOption(option);
    const QRect box = contentsRect();
    const int beside = box.width() - across;
    const int left = box.left() + (alignment() & Qt::AlignHCenter ? beside / 2 : alignment() & Qt::AlignRight ? beside : 0);
    const qreal leading = fontMetrics().leading();
    qreal height = -leading;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(across);
        height += leading;
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const qreal spare = box.height() - height;
    const qreal top = alignment() & Qt::AlignTop ? 0 : alignment() & Qt::AlignBottom ? spare : spare / 2;
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole()));
    layout.draw(&painter, QPointF(left, box.top() + std::max<qreal>(0, top)));
}

} // namespace chancery::widgets
