// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/keyboardopener.h"

#include "ui/widgets/onscreenkeyboard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace chancery::widgets {

namespace {

bool takesText(const QWidget *widget)
{
    const bool text = qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QTextEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
    return text && widget->isEnabled() && widget->testAttribute(Qt::WA_InputMethodEnabled);
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr;
}

} // namespace

KeyboardOpener::KeyboardOpener(OnScreenKeyboard &keyboard, QWidget &window)
    : QObject(&window)
    , m_keyboard(keyboard)
    , m_window(window)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        m_isFocusNew = true;
        decideLater();
    });
    connect(&keyboard, &OnScreenKeyboard::closeWanted, this, &KeyboardOpener::close);
}

void KeyboardOpener::forgetHardware()
{
    m_sinceKey.invalidate();
}

bool KeyboardOpener::isHardwareUsed() const
{
    return m_sinceKey.isValid() && m_sinceKey.elapsed() < hardwareMilliseconds;
}

void KeyboardOpener::close()
{
    m_touched = nullptr;
    if (m_keyboard.isHidden())
        return;
    m_keyboard.hide();
    Q_EMIT changed();
}

void KeyboardOpener::reset()
{
    close();
    forgetHardware();
    m_keyboard.reset();
}

QWidget *KeyboardOpener::focusedField() const
{
    QWidget *focus = QApplication::focusWidget();
    return takesText(focus) && m_window.isAncestorOf(focus) ? focus : nullptr;
}

bool KeyboardOpener::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_isPressed = true;
        if (auto *widget = qobject_cast<QWidget *>(watched); takesText(widget)) {
            m_touched = widget;
            m_again = widget->hasFocus() && !m_isFocusNew; // the focus is given before the touch is told
        }
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        m_isPressed = false;
        decideLater();
        break;
    case QEvent::KeyPress:
        // What the on-screen keyboard sends does not come from the system.
        if (event->spontaneous() && !isModifier(static_cast<QKeyEvent *>(event)->key())) {
            m_sinceKey.start();
            m_touched = nullptr;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void KeyboardOpener::decideLater()
{
    if (m_isDue)
        return;
    m_isDue = true;
    // Whatever was touched has done its work by then, and the focus is where it stays.
    QMetaObject::invokeMethod(this, &KeyboardOpener::decide, Qt::QueuedConnection);
}

void KeyboardOpener::decide()
{
    m_isDue = false;
    m_isFocusNew = false;
    if (m_isPressed)
        return; // the release comes back here
    QWidget *field = focusedField();
    if (field == nullptr) {
        close();
        return;
    }
    const bool touched = field == m_touched && (m_again || !isHardwareUsed());
    m_touched = nullptr;
    if (m_keyboard.isHidden() && !touched)
        return;
    if (field == m_served && !m_keyboard.isHidden())
        return;
    m_served = field;
    m_keyboard.suit(*field);
    Q_EMIT opening();
    m_keyboard.show();
    Q_EMIT changed();
}

} // namespace chancery::widgets
