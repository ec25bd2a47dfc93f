// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/steadybar.h"

#include <QEvent>
#include <QScrollArea>

namespace chancery::counter {

SteadyBar::SteadyBar(QScrollArea &area)
    : QObject(&area)
    , m_area(area)
{
    // Before the area's own: of filters the newest comes first.
    area.widget()->installEventFilter(this);
    area.installEventFilter(this);
}

bool SteadyBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAsked = watched == &m_area ? event->type() == QEvent::Resize : event->type() == QEvent::LayoutRequest;
    if (isAsked && m_area.widget() != nullptr && m_area.widget()->hasHeightForWidth()) {
        const QSize room = m_area.maximumViewportSize();
        m_area.setVerticalScrollBarPolicy(m_area.widget()->heightForWidth(room.width()) > room.height()
                ? Qt::ScrollBarAlwaysOn
                : Qt::ScrollBarAlwaysOff);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chancery::counter
