// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// The on-screen keyboard's place in the window: below the buttons, and the step above them in what room is left.
#include "ui/wizard/kioskwindow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyboardopener.h"
#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/topbar.h"
#include "ui/wizard/readingorder.h"
#include "ui/wizard/statusstrip.h"
#include "ui/wizard/stepview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace chancery::wizard {

using widgets::OnScreenKeyboard;

void KioskWindow::buildKeyboard()
{
    m_keyboard = new OnScreenKeyboard(m_context.theme, this);
    m_keyboard->hide();
    layout()->addWidget(m_keyboard);
    m_opener = new widgets::KeyboardOpener(*m_keyboard, *this);
    connect(m_opener, &widgets::KeyboardOpener::opening, this, [this] { makeWay(isRoomScarce()); });
    connect(m_opener, &widgets::KeyboardOpener::changed, this, &KioskWindow::keyboardChanged);
    connect(m_keyboard, &OnScreenKeyboard::nextWanted, this, [this] { moveField(true); });
    connect(m_keyboard, &OnScreenKeyboard::previousWanted, this, [this] { moveField(false); });
}

bool KioskWindow::isRoomScarce() const
{
    const theme::Theme &theme = m_context.theme;
    return !theme.isPortrait() && (theme.isCompact() || theme.textSize() != theme::TextSize::Normal);
}

bool KioskWindow::givesWay() const
{
    return !m_keyboard->isHidden() && isRoomScarce();
}

void KioskWindow::makeWay(bool wanted)
{
    // Bars give way while somebody types on a small screen; the strip is back with the next field that needs no keys.
    m_strip->setVisible(!wanted);
    m_top->setLow(wanted);
    if (wanted)
        m_head->hide(); // refreshFrame() brings it back
}

void KioskWindow::keyboardChanged()
{
    makeWay(givesWay());
    refreshFrame();
    fitColumn();
    layout()->activate();
    // The step lays itself out in events of its own.
    QMetaObject::invokeMethod(this, &KioskWindow::showTypedField, Qt::QueuedConnection);
}

void KioskWindow::takeBackBurst()
{
    m_opener->forgetHardware(); // those keys were no fingers'
    if (m_typedInto != nullptr)
        m_typedInto->setText(m_textBefore);
    m_typedInto = nullptr;
    m_textBefore.clear();
}

void KioskWindow::showTypedField()
{
    // What is higher than the room that is left scrolls.
    QWidget *field = QApplication::focusWidget();
    for (QWidget *around = field; around != nullptr && !m_keyboard->isHidden(); around = around->parentWidget()) {
        if (auto *panel = qobject_cast<widgets::ScrollPanel *>(around))
            panel->ensureWidgetVisible(field, 0, m_context.theme.space(1));
    }
}

bool KioskWindow::focusNextPrevChild(bool next)
{
    // Top bar, step, foot, each as it reads. Qt's own chain is the order in which the parts were made, and a page is
    // dealt anew all the time.
    QList<QWidget *> stops = readingOrder(*m_top);
    if (current() != nullptr && m_ready)
        stops += readingOrder(*current());
    stops += readingOrder(*m_foot);
    if (stops.isEmpty())
        return false;
    const auto here = stops.indexOf(QApplication::focusWidget());
    const auto count = stops.size();
    const auto there = here < 0 ? (next ? 0 : count - 1) : (here + (next ? 1 : count - 1)) % count;
    stops.at(there)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void KioskWindow::moveField(bool forward)
{
    QWidget *field = QApplication::focusWidget();
    for (const auto *overlay : findChildren<widgets::Overlay *>()) {
        if (field == nullptr || !overlay->isAncestorOf(field))
            continue;
        QKeyEvent tab(QEvent::KeyPress, forward ? Qt::Key_Tab : Qt::Key_Backtab, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &tab);
        return;
    }
    if (!current()->focusNextField(forward) && forward)
        m_primary->setFocus(Qt::TabFocusReason);
}

} // namespace chancery::wizard
