// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QVBoxLayout;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// A sheet over the whole window, with the page dimmed behind it. The keyboard stays inside while it is open; afterwards
/// it is back where it was. Deletes itself when closed. No window of its own, so nothing can come between.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Centre, End };

    /// Covers the window of `host`.
    Overlay(const theme::Theme &theme, QWidget *host, Place place = Place::Centre);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void open(QWidget *focus = nullptr);
    /// Escape, or a touch beside the sheet, closes it; on by default.
    void setDismissible(bool dismissible) { m_dismissible = dismissible; }
    [[nodiscard]] bool isOpen() const { return m_open; }

public Q_SLOTS:
    void close();

Q_SIGNALS:
    void closed();
    /// Closed by Escape or a touch beside the sheet; comes before closed().
    void dismissed();

protected:
    [[nodiscard]] const theme::Theme &look() const { return m_theme; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void fit();
    void dismiss();

    const theme::Theme &m_theme;
    Place m_place;
    QFrame *m_sheet;
    QVBoxLayout *m_body;
    QPointer<QWidget> m_before;
    /// The window's on-screen keyboard, if it has one: it stays in sight, and the sheet above it. As a plain widget: it
    /// still tells of itself while it is being destroyed, when it is no keyboard any more.
    QPointer<QWidget> m_keyboard;
    bool m_dismissible = true;
    bool m_open = false;
};

} // namespace chancery::widgets
