// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/caseline.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace chancery::counter {

namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignTop;

} // namespace

CaseLine::CaseLine(const theme::Theme &theme, QAbstractItemView *list)
    : QStyledItemDelegate(list)
    , m_theme(theme)
    , m_list(*list)
{
    connect(&theme, &theme::Theme::changed, list, &QAbstractItemView::doItemsLayout, Qt::QueuedConnection);
}

CaseLine::Parts CaseLine::partsOf(const QModelIndex &index)
{
    const QString text = index.data().toString();
    return {text.section(u'\n', 0, 0), text.section(u'\n', 1)};
}

QFont CaseLine::strong() const
{
    return m_theme.font(theme::TextRole::Strong);
}

QFont CaseLine::note() const
{
    return m_theme.font(theme::TextRole::Note);
}

int CaseLine::heightOf(const QString &text, const QFont &font, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, width, 10'000, wrapped, text).height();
}

QSize CaseLine::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Parts parts = partsOf(index);
    const int width = m_list.viewport()->width() - 2 * m_theme.space(3);
    const int height = heightOf(parts.what, strong(), width) + heightOf(parts.more, note(), width);
    return {1, std::max(m_theme.touch(), height + 2 * m_theme.space(2))};
}

void CaseLine::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Parts parts = partsOf(index);
    const QRect room = option.rect.adjusted(m_theme.space(3), 0, -m_theme.space(3), 0);
    const int what = heightOf(parts.what, strong(), room.width());
    const int more = heightOf(parts.more, note(), room.width());
    const int top = room.top() + (room.height() - what - more) / 2;
    const int side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    // Without colours between black and white, what is chosen is seen by the accent behind it.
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    const bool filled = chosen && m_theme.isHighContrast();
    const auto ink
        = [this, filled](theme::ColorRole role) { return m_theme.color(filled ? theme::ColorRole::OnAccent : role); };
    painter->save();
    if (chosen)
        painter->fillRect(option.rect, m_theme.color(filled ? theme::ColorRole::Accent : theme::ColorRole::AccentSoft));
    painter->setLayoutDirection(option.direction);
    painter->setPen(ink(theme::ColorRole::Ink));
    painter->setFont(strong());
    painter->drawText(QRect(room.left(), top, room.width(), what), wrapped | side | Qt::AlignAbsolute, parts.what);
    painter->setPen(ink(theme::ColorRole::InkMuted));
    painter->setFont(note());
    painter->drawText(
        QRect(room.left(), top + what, room.width(), more), wrapped | side | Qt::AlignAbsolute, parts.more);
    painter->setPen(m_theme.color(theme::ColorRole::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace chancery::counter
