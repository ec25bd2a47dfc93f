// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/pane.h"

class QHBoxLayout;
class QSplitter;
class QVBoxLayout;

namespace chancery::widgets {
class ScrollPanel;
}

namespace chancery::counter {

class Pile;

/// The page that most work is done on: queue and search, the application, payment and timeline.
class ApplicationsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationsPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void addQueue(Pane *pane);
    void addApplication(Pane *pane);
    void addSide(Pane *pane);
    /// Scrolls a pane of the side column into sight.
    void reveal(Pane *pane);
    /// Deals the page's room out to the columns; on a screen that is higher than wide the queue is above the others.
    /// Where letters are large for the window, what is done with an application goes below it, and both are scrolled.
    void spread();
    /// What Tab stops at: column after column, each as one reads.
    [[nodiscard]] QList<QWidget *> stops() const;

private:
    [[nodiscard]] static QWidget *makeColumn(const QString &name, QSplitter *splitter);

    const theme::Theme &m_theme;
    QSplitter *m_columns; ///< the queue, and what was chosen in it
    QWidget *m_queue;
    widgets::ScrollPanel *m_chosen;
    QSplitter *m_case; ///< the application, and what is done with it
    Pile *m_pile;
    QWidget *m_application;
    widgets::ScrollPanel *m_sideArea;
    QVBoxLayout *m_side;
};

} // namespace chancery::counter
