// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/dresser.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>

namespace chancery::widgets {

namespace {

QEvent::Type visiblePartsEvent()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace

Dresser::Dresser(const theme::Theme &theme, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
    , m_sheet(theme.styleSheet())
{
    m_turn.setObjectName(QStringLiteral("dresser"));
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &Dresser::next);
}

void Dresser::add(QWidget *part, Hidden hidden)
{
    if (hidden == Hidden::Now) {
        m_frame.append(part);
        return dress(part);
    }
    m_parts.append(part);
    part->installEventFilter(this);
    dressOrWait(part);
}

void Dresser::dressOrWait(QWidget *part)
{
    if (part->isVisibleTo(m_window))
        return dress(part);
    m_waiting.append(part);
    m_turn.start();
}

void Dresser::dress(QWidget *part)
{
    m_waiting.removeOne(part);
    // Setting a sheet polishes everything below the part, even when it is the same one.
    if (part->styleSheet() == m_sheet)
        return;
    part->setFont(m_theme.font(theme::TextRole::Body));
    part->setStyleSheet(m_sheet);
}

void Dresser::renew()
{
    m_sheet = m_theme.styleSheet();
    m_frame.removeAll(nullptr);
    m_parts.removeAll(nullptr);
    m_waiting.clear();
    for (const QPointer<QWidget> &part : std::as_const(m_frame))
        dress(part);
    QCoreApplication::removePostedEvents(this, visiblePartsEvent());
    QCoreApplication::postEvent(this, new QEvent(visiblePartsEvent()), Qt::HighEventPriority);
}

void Dresser::dressVisible()
{
    for (const QPointer<QWidget> &part : std::as_const(m_parts)) {
        if (part != nullptr)
            dressOrWait(part);
    }
}

bool Dresser::event(QEvent *event)
{
    if (event->type() != visiblePartsEvent())
        return QObject::event(event);
    dressVisible();
    return true;
}

bool Dresser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        dress(static_cast<QWidget *>(watched));
    return QObject::eventFilter(watched, event);
}

void Dresser::next()
{
    m_waiting.removeAll(nullptr);
    if (!m_waiting.isEmpty())
        dress(m_waiting.first());
    if (m_waiting.isEmpty())
        m_turn.stop();
}

} // namespace chancery::widgets
