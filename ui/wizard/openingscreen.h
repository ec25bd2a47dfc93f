// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPixmap>
#include <QWidget>

namespace chancery::theme {
class Theme;
}

namespace chancery::wizard {

/// The very first picture: paper and emblem, before fonts are looked up and views are made. A touch that comes this early is not lost
/// on a white screen: people see at once that something begins. Carries no text.
class OpeningScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningScreen(const theme::Theme &theme);

Q_SIGNALS:
    /// Once, after the first paint has been handed to the window system.
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_paper;
    QPixmap m_emblem;
    bool m_painted = false;
};

} // namespace chancery::wizard
