// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

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

WrappedText TextLabel::wrapped(int width) const
{
    using Lines = WrappedText::Lines;
    const QString role = property("textRole").toString();
    const bool isEven = (m_alignment & Qt::AlignHCenter) || role == QLatin1String("title") || role == QLatin1String("display");
    return {text(), font(), width, isEven ? Lines::Even : Lines::Filled,
        wordWrap() ? QTextOption::WordWrap : QTextOption::NoWrap};
}

int TextLabel::heightForWidth(int width) const
{
    if (!WrappedText::isSpecial(text()))
        return QLabel::heightForWidth(width);
    const std::size_t hash = qHash(text());
    for (const Height &known : m_heights) {
        if (known.width == width && known.text == hash && known.font == font())
            return known.height;
    }
    const QMargins around = contentsMargins();
    const int inside = wrapped(std::max(1, width - around.left() - around.right())).height();
    const int height = std::max(QLabel::heightForWidth(width), inside + around.top() + around.bottom());
    m_heights[m_oldest] = {hash, font(), width, height};
    m_oldest = (m_oldest + 1) % m_heights.size();
    return height;
}

QSize TextLabel::sizeHint() const
{
    const QSize size = QLabel::sizeHint();
    return WrappedText::isSpecial(text()) ? QSize(size.width(), heightForWidth(size.width())) : size;
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint(); // as QLabel has it: of one line
    return WrappedText::isSpecial(text()) ? QSize(size.width(), heightForWidth(QWIDGETSIZE_MAX)) : size;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isRightToLeft() && !WrappedText::isSpecial(text()) && !text().contains(u'\n')
        && fontMetrics().horizontalAdvance(text()) < contentsRect().width()) {
        QLabel::paintEvent(event); // one line
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole()));
    wrapped(contentsRect().width()).draw(painter, contentsRect(), alignment());
}

} // namespace chancery::widgets
