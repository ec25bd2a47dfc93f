// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// What the window has for staff: calling them, and the way to their own screen.

#include "ui/wizard/kioskwindow.h"

#include "models/intake/intakesession.h"
#include "models/domain/mrzparser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/holdwatch.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/topbar.h"
#include "ui/wizard/preflightview.h"

#include <QShortcut>
#include <QTimer>

#include <chrono>

namespace chancery::wizard {

using widgets::QuestionDialog;

namespace {
constexpr std::chrono::seconds callStays{45}; ///< the answer to a call, when nobody puts it away
}

void KioskWindow::buildStaffWays()
{
    for (QWidget *place : {static_cast<QWidget *>(m_top), static_cast<QWidget *>(m_preflight)})
        connect(new widgets::HoldWatch(place), &widgets::HoldWatch::held, this, &KioskWindow::attendantWanted);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F12), this);
    keys->setContext(Qt::ApplicationShortcut);
    connect(keys, &QShortcut::activated, this, &KioskWindow::attendantWanted);
}

void KioskWindow::callStaff()
{
    if (m_question != nullptr)
        return;
    m_question = new QuestionDialog(m_context.theme, this, QStringLiteral("call-staff"));
    m_question->setQuestion(
        tr("Call a member of staff?"), tr("Somebody comes to this kiosk. Your answers stay on the screen."));
    m_question->setAnswers(tr("Call staff"), tr("Go on alone"));
    connect(m_question, &QuestionDialog::safeChosen, this,
        [this] { callStaffNow(QStringLiteral("help_at_") + intake::toString(m_context.session.step())); });
    m_question->setDismissible(false);
    m_question->ask();
}

void KioskWindow::callStaffNow(const QString &reason)
{
    m_callState = CallState::Calling;
    // In an event of its own: the question is still closing.
    QMetaObject::invokeMethod(this, &KioskWindow::showCall, Qt::QueuedConnection);
    Q_EMIT staffCalled(reason);
}

void KioskWindow::showCallOutcome(bool reached)
{
    if (m_callState == CallState::None)
        return; // that person has gone
    m_callState = reached ? CallState::Reached : CallState::NotReached;
    if (m_call != nullptr)
        refreshCall();
    else if (!reached) // put away too early, and now it matters
        QMetaObject::invokeMethod(this, &KioskWindow::showCall, Qt::QueuedConnection);
}

void KioskWindow::showCall()
{
    if (m_callState == CallState::None || m_call != nullptr)
        return;
    m_call = new QuestionDialog(m_context.theme, this, QStringLiteral("call-staff"));
    m_call->setObjectName(QStringLiteral("staffCall"));
    m_call->setAnswers(tr("Close"), {});
    connect(m_call, &widgets::Overlay::closed, this, [this] { m_call.clear(); });
    QTimer::singleShot(callStays, m_call.data(), &widgets::Overlay::close);
    refreshCall();
    m_call->ask();
}

void KioskWindow::refreshCall()
{
    switch (m_callState) {
    case CallState::None:
        return;
    case CallState::Calling:
        m_call->setQuestion(tr("Calling staff…"), tr("Stay at this kiosk."));
        return;
    case CallState::Reached:
        m_call->setQuestion(
            tr("Staff have been called"), tr("Somebody comes to this kiosk. Your answers stay on the screen."));
        return;
    case CallState::NotReached:
        m_call->setQuestion(tr("Go to the counter"),
            tr("This kiosk cannot call staff now: it has no connection. Note your reference if you have one."));
        return;
    }
}

QRect KioskWindow::pageArea() const
{
    const int top = m_top->geometry().bottom() + 1;
    const int bottom = m_foot->isVisible() ? m_foot->geometry().top() : height();
    return {mapToGlobal(QPoint(0, top)), QSize(width(), bottom - top)};
}

void KioskWindow::setScanDiverted(bool diverted)
{
    m_scanDiverted = diverted;
    m_scan.clear();
}

bool KioskWindow::divertScan(const QStringList &lines)
{
    if (m_scanDiverted)
        Q_EMIT scanDiverted(domain::parseMrz(lines, m_context.session.today()).valid);
    return m_scanDiverted;
}

} // namespace chancery::wizard
