// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/timedapplication.h"

#include <QEvent>
#include <QThread>

#include <ctime>
#include <utility>

namespace chancery::bench {

namespace {

/// Turns of the event loop after which nothing is left to be done: each dresses or fills one part of the window.
constexpr int turns = 60;

std::chrono::nanoseconds processorTime()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec);
}

} // namespace

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_inside || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    m_inside = true;
    // Receiver and event may be gone when they have been handled.
    const char *className = receiver->metaObject()->className();
    const QString name = receiver->objectName();
    const QEvent::Type type = event->type();
    const auto began = processorTime();
    const bool result = QApplication::notify(receiver, event);
    const auto took = processorTime() - began;
    m_inside = false;
    if (took > m_longest.took)
        m_longest = {took, QStringLiteral("event %1 of %2 %3").arg(type).arg(QLatin1String(className), name)};
    return result;
}

TimedApplication::Block TimedApplication::takeLongest()
{
    return std::exchange(m_longest, {});
}

void TimedApplication::settle()
{
    for (int turn = 0; turn < turns; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace chancery::bench
