// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/holdwatch.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace chancery::widgets {

HoldWatch::HoldWatch(QWidget *target)
    : QObject(target)
{
    m_timer.setObjectName(QStringLiteral("holdWatch"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &HoldWatch::held);
    target->installEventFilter(this);
}

bool HoldWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_from = static_cast<QMouseEvent *>(event)->globalPosition();
        m_timer.start();
        break;
    case QEvent::MouseMove: {
        const QPointF way = static_cast<QMouseEvent *>(event)->globalPosition() - m_from;
        if (way.manhattanLength() > 4 * QApplication::startDragDistance())
            m_timer.stop();
        break;
    }
    case QEvent::MouseButtonRelease:
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
        m_timer.stop();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chancery::widgets
