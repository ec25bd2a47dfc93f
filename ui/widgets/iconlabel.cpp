// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/iconlabel.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace chancery::widgets {

IconLabel::IconLabel(const theme::Theme &theme, const QString &icon, theme::TextRole beside, theme::ColorRole color,
    QWidget *parent, double scale)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_beside(beside)
    , m_color(color)
    , m_scale(scale)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconLabel::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setColor(theme::ColorRole color)
{
    m_color = color;
    update();
}

void IconLabel::setBeside(theme::TextRole role)
{
    m_beside = role;
    updateGeometry();
    update();
}

int IconLabel::side() const
{
    return static_cast<int>(std::lround(m_theme.iconPixels(m_beside) * m_scale));
}

QSize IconLabel::sizeHint() const
{
    return {side(), side()};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    painter.drawPixmap((width() - side()) / 2, (height() - side()) / 2,
        theme::iconPixmap(m_icon, side(), m_theme.color(m_color), devicePixelRatioF(),
            isRightToLeft() && (m_icon == QLatin1String("next") || m_icon == QLatin1String("back"))));
}

} // namespace chancery::widgets
