// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/kioskguard.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QLoggingCategory>

namespace chancery::app {

KioskGuard::KioskGuard(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool KioskGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Close:
        // Alt+F4, a window manager, a lost session's helper: only staff end the kiosk, and they do not close windows.
        qInfo("guard: a request to close the window was ignored");
        event->ignore();
        return true;
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::WhatsThis:
    case QEvent::QueryWhatsThis:
    case QEvent::EnterWhatsThisMode:
        event->ignore();
        return true;
    case QEvent::Polish:
        if (auto *line = qobject_cast<QLineEdit *>(watched))
            line->setDragEnabled(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chancery::app
