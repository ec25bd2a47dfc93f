// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/kiosk/uitrace.h"

#include <QApplication>
#include <QThread>

#include <chrono>
#include <ctime>

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
        const auto processor = processorTime();
        const auto began = UiTrace::Clock::now();
        const bool result = QApplication::notify(receiver, event);
        m_inside = false;
        if (m_trace)
            m_trace->handled(UiTrace::Clock::now() - began, processorTime() - processor, type, {name, object});
        return result;
    }

private:
    static std::chrono::nanoseconds processorTime()
    {
        timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec);
    }

    UiTrace *m_trace = nullptr;
    bool m_inside = false;
};

} // namespace chancery::app
