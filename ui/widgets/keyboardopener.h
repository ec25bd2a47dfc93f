// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QWidget;

namespace chancery::widgets {

class OnScreenKeyboard;

/// Decides when the on-screen keyboard is there: a text field is touched and nobody uses a hardware keyboard. It stays
/// while the focus is in a text field, and goes when that ends. Nothing moves under a finger: both wait until it is
/// lifted.
class KeyboardOpener final : public QObject
{
    Q_OBJECT

public:
    /// Only fields of `window` count. Both outlive this.
    KeyboardOpener(OnScreenKeyboard &keyboard, QWidget &window);

    /// So long after a key of a hardware keyboard a touch does not open this one; a second touch of the same field
    /// does.
    static constexpr int hardwareMilliseconds = 20'000;

    /// The keys that came were no fingers' (a reader's).
    void forgetHardware();
    /// Shut until a field is touched again.
    void close();
    /// close(), and forgets what was typed how.
    void reset();

Q_SIGNALS:
    /// The keyboard comes now: what gives way to it has to be small already, or the window grows.
    void opening();
    /// The keyboard has come or gone, or serves another field.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void decideLater();
    void decide();
    [[nodiscard]] QWidget *focusedField() const;
    [[nodiscard]] bool isHardwareUsed() const;

    OnScreenKeyboard &m_keyboard;
    QWidget &m_window;
    QPointer<QWidget> m_touched; ///< the field that was touched last and waits for the keyboard
    QPointer<QWidget> m_served; ///< the field that the keyboard suits now
    QElapsedTimer m_sinceKey; ///< of a hardware keyboard; not started: never
    bool m_again = false; ///< it was touched when it had the focus already
    bool m_isFocusNew = false; ///< it went there in the event that is being handled
    bool m_isPressed = false;
    bool m_isDue = false;
};

} // namespace chancery::widgets
