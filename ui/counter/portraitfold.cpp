// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/portraitfold.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace chancery::counter {

PortraitFold::PortraitFold(QWidget &page, std::function<void(bool isPortrait)> fold)
    : QObject(&page)
    , m_window(*page.window())
    , m_fold(std::move(fold))
{
    m_window.installEventFilter(this);
    look();
}

bool PortraitFold::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        look();
    return QObject::eventFilter(watched, event);
}

void PortraitFold::look()
{
    const bool isPortrait = m_window.height() > m_window.width();
    if (std::exchange(m_isPortrait, isPortrait) != isPortrait)
        m_fold(isPortrait);
}

} // namespace chancery::counter
