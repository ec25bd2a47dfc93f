// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/passportpicture.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace chancery::wizard {

using theme::ColorRole;

PassportPicture::PassportPicture(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &theme::Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize PassportPicture::sizeHint() const
{
    const int unit = m_theme.textPixels(theme::TextRole::Body);
    return {unit * 16, 1}; // it takes what the words leave
}

QSize PassportPicture::minimumSizeHint() const
{
    return {160, 0};
}

void PassportPicture::paintEvent(QPaintEvent *)
{
    // Drawn in a box of 320 × 180 and scaled to the place there is.
    const double scale = std::min(width() / 320.0, height() / 180.0);
    if (scale < 0.4)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - 320 * scale) / 2, (height() - 180 * scale) / 2);
    painter.scale(scale, scale);
    const QPen edge(m_theme.color(ColorRole::Accent), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen thin(m_theme.color(ColorRole::LineStrong), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);

    // The reader and its glass.
    painter.setPen(thin);
    painter.setBrush(m_theme.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(20, 112, 280, 62), 10, 10);
    painter.setBrush(m_theme.color(ColorRole::AccentSoft));
    painter.drawRoundedRect(QRectF(52, 122, 216, 30), 4, 4);
    painter.setPen(QPen(m_theme.color(ColorRole::Success), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(150, 163), QPointF(170, 163));

    // The photo page above it.
    painter.setPen(edge);
    painter.setBrush(m_theme.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(74, 4, 172, 98), 7, 7);
    painter.setBrush(m_theme.color(ColorRole::AccentSoft));
    painter.setPen(thin);
    painter.drawRoundedRect(QRectF(86, 15, 40, 50), 3, 3);
    painter.drawEllipse(QPointF(106, 33), 8, 8);
    painter.drawArc(QRectF(93, 46, 26, 30), 0, 180 * 16);
    for (int i = 0; i < 4; ++i)
        painter.drawLine(QPointF(138, 20 + i * 13), QPointF(i % 2 == 0 ? 228 : 200, 20 + i * 13));
    painter.setLayoutDirection(Qt::LeftToRight); // as every passport is printed
    QFont font = m_theme.fixedFont(theme::TextRole::Note);
    font.setPixelSize(9);
    painter.setFont(font);
    painter.setPen(m_theme.color(ColorRole::Accent));
    painter.drawText(QRectF(84, 72, 156, 12), Qt::AlignLeft, QStringLiteral("P<UTO<<<<<<<<<<<<<<<<<<<<<<<"));
    painter.drawText(QRectF(84, 84, 156, 12), Qt::AlignLeft, QStringLiteral("0000000000UTO000000<<<<<<<<"));

    // Downwards.
    painter.setPen(QPen(m_theme.color(ColorRole::Accent), 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const double x : {62.0, 258.0}) {
        painter.drawLine(QPointF(x, 62), QPointF(x, 100));
        painter.drawPolyline(QPolygonF {{x - 7, 92}, {x, 100}, {x + 7, 92}});
    }
}

} // namespace chancery::wizard
