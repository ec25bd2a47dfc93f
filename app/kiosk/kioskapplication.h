// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/kiosk/threadtime.h"
#include "app/kiosk/uitrace.h"

#include <QApplication>
#include <QThread>

namespace chancery::app {

/// QApplication that tells a trace how long each event took.
class KioskApplication final : public QApplication
{
    Q_OBJECT

public:
    KioskApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {
    }
    void setTrace(UiTrace *trace) { m_trace = trace; }
    bool notify(QObject *receiver, QEvent *event) override
    {
        // Other threads hand out their events here too; only the screen's are measured.
        if (QThread::currentThread() != thread() || !m_trace || m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        // Receiver and event may be gone when they have been handled.
        const char *name = receiver->metaObject()->className();
        const QString object = receiver->objectName();
        const QEvent::Type type = event->type();
        const ThreadTime before = ThreadTime::now();
        const bool result = QApplication::notify(receiver, event);
        const ThreadTime after = ThreadTime::now();
        m_inside = false;
        if (m_trace)
            m_trace->handled(
                {after.clock - before.clock, after.processor - before.processor, after.queued - before.queued}, type,
                {name, object});
        return result;
    }

private:
    UiTrace *m_trace = nullptr;
    bool m_inside = false;
};

} // namespace chancery::app
