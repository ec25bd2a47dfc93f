// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/pane.h"

class QHBoxLayout;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace chancery::counter {

/// The page that most work is done on: queue and search, the application, payment and timeline, side by side.
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
    /// Puts a screen's width in the columns: the queue a quarter, the side three tenths.
    void spread();

private:
    [[nodiscard]] QWidget *makeColumn(const QString &name);

    QSplitter *m_columns;
    QWidget *m_queue;
    QWidget *m_application;
    QScrollArea *m_sideArea;
    QVBoxLayout *m_side;
};

} // namespace chancery::counter
