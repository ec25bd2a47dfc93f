// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QSplitter;
class QWidget;

namespace chancery::widgets {
class ScrollPanel;
}

namespace chancery::counter {

/// Parts of a page that stand beside each other, or below each other where there is no room for that. What is then
/// higher than the page is scrolled, and the part that has the keyboard is the one that is seen.
class Pile final : public QObject
{
    Q_OBJECT

public:
    /// Puts the splitter into the panel, which owns both.
    Pile(widgets::ScrollPanel &panel, QSplitter &parts);

    /// `least`: height of each part when they are piled, in pixels.
    void set(bool isPiled, int least);
    /// Scrolls to the part in which the widget is.
    void show(const QWidget &widget);

private:
    widgets::ScrollPanel &m_panel;
    QSplitter &m_parts;
    bool m_isPiled = false;
};

} // namespace chancery::counter
