// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// Gives the parts of a window the theme's style sheet and font. A sheet on the window itself would dress every hidden
/// step in the same moment, for longer than a frame: here what is on the screen is dressed at once, the rest a part at
/// a turn of the event loop.
class Dresser final : public QObject
{
    Q_OBJECT

public:
    enum class Hidden { Now, AtATurn };

    Dresser(const theme::Theme &theme, QWidget *window);

    /// A part that has no part of this window around it. It is forgotten when it is gone. A hidden one that is shown
    /// before its turn has come is dressed then.
    void add(QWidget *part, Hidden hidden);
    /// At once: the part is about to be shown, and measured before it is.
    void dress(QWidget *part);

    /// The theme has changed: the frame now, the visible parts as the very next event, before anything is laid out or
    /// painted, the hidden ones a part at a turn. For the window to call when its widgets have heard.
    void renew();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void next();
    void dressOrWait(QWidget *part);
    void dressVisible();

    const theme::Theme &m_theme;
    QWidget *m_window;
    QString m_sheet;
    QList<QPointer<QWidget>> m_frame; ///< dressed at once, hidden or not
    QList<QPointer<QWidget>> m_parts;
    QList<QPointer<QWidget>> m_waiting;
    QTimer m_turn;
};

} // namespace chancery::widgets
