// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/pile.h"

#include "ui/widgets/scrollpanel.h"

#include <QApplication>
#include <QScrollBar>
#include <QSplitter>

namespace chancery::counter {

Pile::Pile(widgets::ScrollPanel &panel, QSplitter &parts)
    : QObject(&panel)
    , m_panel(panel)
    , m_parts(parts)
{
    panel.setContent(&parts);
    // After the panel itself, which knows of no parts.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && m_parts.isAncestorOf(now))
            show(*now);
    });
}

void Pile::set(bool isPiled, int least)
{
    m_isPiled = isPiled;
    m_parts.setOrientation(isPiled ? Qt::Vertical : Qt::Horizontal);
    for (int i = 0; i < m_parts.count(); ++i)
        m_parts.widget(i)->setMinimumHeight(isPiled ? least : 0);
    m_parts.setMinimumHeight(isPiled ? m_parts.count() * (least + m_parts.handleWidth()) : 0);
}

void Pile::show(const QWidget &widget)
{
    for (int i = 0; m_isPiled && i < m_parts.count(); ++i) {
        if (m_parts.widget(i) == &widget || m_parts.widget(i)->isAncestorOf(&widget))
            m_panel.verticalScrollBar()->setValue(m_parts.widget(i)->y());
    }
}

} // namespace chancery::counter
