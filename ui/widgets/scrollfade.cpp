// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/scrollfade.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace chancery::widgets {

ScrollFade::ScrollFade(const theme::Theme &theme, theme::ColorRole ground, QScrollArea &area)
    : QWidget(area.viewport())
    , m_theme(theme)
    , m_ground(ground)
    , m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    area.viewport()->installEventFilter(this);
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollFade::place);
    connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollFade::place);
    place();
}

bool ScrollFade::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area.viewport() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void ScrollFade::place()
{
    const QScrollBar *bar = m_area.verticalScrollBar();
    setVisible(bar->value() < bar->maximum());
    const int high = m_theme.textPixels(theme::TextRole::Body) / 2; // a whole line above the edge stays readable
    const QRect seen = m_area.viewport()->rect();
    setGeometry(0, seen.height() - high, seen.width(), high);
    raise(); // content that is set anew comes above it
}

void ScrollFade::paintEvent(QPaintEvent *)
{
    const QColor ground = m_theme.color(m_ground);
    QColor through = ground;
    through.setAlpha(0);
    QLinearGradient fade(0, 0, 0, height());
    fade.setColorAt(0, through);
    fade.setColorAt(1, ground);
    QPainter(this).fillRect(rect(), fade);
}

} // namespace chancery::widgets
