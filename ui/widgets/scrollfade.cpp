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
    , m_bar(area.verticalScrollBar())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    area.viewport()->installEventFilter(this);
    connect(m_bar, &QScrollBar::valueChanged, this, &ScrollFade::place);
    connect(m_bar, &QScrollBar::rangeChanged, this, &ScrollFade::place);
    place();
}

bool ScrollFade::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void ScrollFade::place()
{
    if (m_bar == nullptr)
        return;
    setVisible(m_bar->value() < m_bar->maximum());
    const int high = m_theme.textPixels(theme::TextRole::Body) / 2; // a whole line above the edge stays readable
    const QRect seen = parentWidget()->rect(); // the viewport
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
