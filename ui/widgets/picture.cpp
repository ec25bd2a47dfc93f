// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/picture.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace chancery::widgets {

Picture::Picture(const theme::Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, qOverload<>(&QWidget::update));
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(width(), height()) - m_theme.space(1);
    const QRect ground((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(theme::ColorRole::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(theme::ColorRole::AccentSoft));
    painter.drawEllipse(ground);
    const int drawn = side / 2;
    painter.drawPixmap(ground.center() - QPoint(drawn / 2, drawn / 2),
        theme::iconPixmap(m_icon, drawn, m_theme.color(theme::ColorRole::Accent), devicePixelRatioF()));
}

} // namespace chancery::widgets
