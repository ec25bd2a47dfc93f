// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/openingscreen.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace chancery::wizard {

OpeningScreen::OpeningScreen(const theme::Theme &theme)
    : m_paper(theme.color(theme::ColorRole::Paper))
    , m_emblem(theme::iconPixmap(QStringLiteral("emblem"), theme.touch() * 2, theme.color(theme::ColorRole::Accent), devicePixelRatioF()))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(QStringLiteral("Chancery"));
}

void OpeningScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_paper);
    const QSizeF size = m_emblem.deviceIndependentSize();
    painter.drawPixmap(QPointF((width() - size.width()) / 2, height() * 0.4 - size.height() / 2), m_emblem);
    if (!std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &OpeningScreen::painted, Qt::QueuedConnection);
}

} // namespace chancery::wizard
