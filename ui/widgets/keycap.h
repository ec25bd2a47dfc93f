// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/keyboardkey.h"

#include <QAbstractButton>
#include <QTimer>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// A key of the on-screen keyboard. It never takes the keyboard focus. Backspace repeats while it is held; a key with
/// more letters announces a long press instead, and where the finger goes until it is lifted.
class KeyCap final : public QAbstractButton
{
    Q_OBJECT

public:
    KeyCap(const theme::Theme &theme, const KeyboardKey &key, QWidget *parent);

    static constexpr int holdMilliseconds = 450;

    [[nodiscard]] const KeyboardKey &key() const { return m_key; }
    /// What it shows and types in the present case.
    void setShown(const QString &text);
    [[nodiscard]] QString shown() const { return text(); }
    void setIconName(const QString &icon) { m_icon = icon; }
    /// Held down for good: Shift while it works, the chosen one of a row.
    void setLit(bool lit);

Q_SIGNALS:
    void held();
    /// While held: where the finger is, on the screen.
    void moved(const QPoint &globalPosition);
    /// The end of a hold; clicked() does not follow.
    void letGo(const QPoint &globalPosition);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const theme::Theme &m_theme;
    KeyboardKey m_key;
    QString m_icon;
    QTimer m_hold;
    bool m_isHeld = false;
    bool m_lit = false;
};

} // namespace chancery::widgets
