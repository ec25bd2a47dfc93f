// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/barbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace chancery::widgets {

BarButton::BarButton(const theme::Theme &theme, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BarButton::setNameShown(bool shown)
{
    if (std::exchange(m_nameShown, shown) != shown) {
        updateGeometry();
        update();
    }
}

int BarButton::fullWidth() const
{
    const QFontMetrics metrics(m_theme.font(theme::TextRole::Note));
    return std::max(m_theme.touch(), metrics.horizontalAdvance(text()) + 2 * m_theme.space(3));
}

QSize BarButton::sizeHint() const
{
    const int icon = m_theme.iconPixels(theme::TextRole::Note);
    if (!m_nameShown)
        return {std::max(m_theme.touch(), icon + m_theme.space(3)), std::max(m_theme.touch(), icon + m_theme.space(3))};
    const QFontMetrics metrics(m_theme.font(theme::TextRole::Note));
    return {fullWidth(), std::max(m_theme.touch(), icon + metrics.height() + m_theme.space(2))};
}

void BarButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    update();
}

void BarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    if (isDown() || chosen || hasFocus()) {
        painter.setPen(hasFocus() || chosen ? QPen(m_theme.color(theme::ColorRole::Focus), 2) : QPen(Qt::NoPen));
        painter.setBrush(isDown() || chosen ? m_theme.color(theme::ColorRole::AccentSoft) : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.radius(), m_theme.radius());
    }
    const QColor ink = m_theme.color(!isEnabled() ? theme::ColorRole::InkMuted : theme::ColorRole::Ink);
    const int side = m_theme.iconPixels(theme::TextRole::Note);
    const QFont font = m_theme.font(theme::TextRole::Note);
    const int words = m_nameShown ? QFontMetrics(font).height() : 0;
    const int top = (height() - side - words) / 2;
    theme::icon(m_icon, side, ink, layoutDirection()).paint(&painter, QRect((width() - side) / 2, top, side, side));
    if (m_nameShown) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(0, top + side, width(), words), Qt::AlignCenter, text());
    }
}

} // namespace chancery::widgets
