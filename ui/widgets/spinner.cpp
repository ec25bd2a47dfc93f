// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/spinner.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace chancery::widgets {

namespace {
constexpr int dots = 3;
}

Spinner::Spinner(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, &QWidget::updateGeometry);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % dots;
        update();
    });
}

QSize Spinner::sizeHint() const
{
    const int dot = m_theme.textPixels(theme::TextRole::Note);
    return {dot * (2 * dots - 1), dot};
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const int motion = m_theme.motionMilliseconds(); motion > 0)
        m_timer.start(motion * 3);
}

void Spinner::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(theme::ColorRole::Accent), 2));
    const int dot = m_theme.textPixels(theme::TextRole::Note);
    for (int i = 0; i < dots; ++i) {
        const bool lit = !m_timer.isActive() || i == m_step;
        painter.setBrush(lit ? m_theme.color(theme::ColorRole::Accent) : QColor(Qt::transparent));
        painter.drawEllipse(QRectF(i * 2 * dot, (height() - dot) / 2.0, dot, dot).adjusted(2, 2, -2, -2));
    }
}

} // namespace chancery::widgets
