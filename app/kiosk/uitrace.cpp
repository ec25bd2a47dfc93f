// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/uitrace.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace chancery::app {

namespace {

double milliseconds(UiTrace::Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

UiTrace::UiTrace(const QString &path, Clock::time_point began, QObject *parent)
    : QObject(parent)
    , m_file(path)
    , m_began(began)
{
    if (!path.isEmpty() && !m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        qWarning("trace: %s", qUtf8Printable(m_file.errorString()));
}

UiTrace::~UiTrace()
{
    flushStep();
}

void UiTrace::watch(QWidget *window)
{
    window->installEventFilter(this);
}

void UiTrace::setStep(const QString &step)
{
    flushStep();
    m_step = step;
}

void UiTrace::handled(const Spent &spent, QEvent::Type type, const Receiver &receiver)
{
    if (!std::exchange(m_ignore, false) && spent.own() > m_longest.spent.own())
        m_longest = {spent, type, receiver};
}

void UiTrace::paidShown()
{
    m_awaitPaid = true;
}

void UiTrace::flushStep()
{
    if (!m_step.isEmpty())
        write("longest_block", m_longest.spent.own(),
            {{QStringLiteral("step"), m_step}, {QStringLiteral("wall_ms"), milliseconds(m_longest.spent.whole)},
                {QStringLiteral("cpu_ms"), milliseconds(m_longest.spent.processor)},
                {QStringLiteral("type"), m_longest.type},
                {QStringLiteral("receiver"), QLatin1String(m_longest.receiver.className)},
                {QStringLiteral("object"), m_longest.receiver.objectName}});
    m_longest = {};
}

bool UiTrace::eventFilter(QObject *watched, QEvent *event)
{
    // The window repaints as a whole at UpdateRequest; its children have painted when the filter's next turn comes.
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, [this] {
            write("first_paint", Clock::now() - m_began);
            Q_EMIT firstPainted();
        });
    }
    if (event->type() == QEvent::UpdateRequest && m_awaitPaid) {
        m_awaitPaid = false;
        QTimer::singleShot(0, this, [this] { write("paid_painted", Clock::now() - m_arrived); });
    }
    return QObject::eventFilter(watched, event);
}

void UiTrace::write(const char *event, Clock::duration duration, QJsonObject more)
{
    if (!m_file.isOpen())
        return;
    more.insert(QStringLiteral("event"), QLatin1String(event));
    more.insert(QStringLiteral("ms"), milliseconds(duration));
    more.insert(QStringLiteral("at_ms"), QDateTime::currentMSecsSinceEpoch());
    m_file.write(QJsonDocument(more).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace chancery::app
