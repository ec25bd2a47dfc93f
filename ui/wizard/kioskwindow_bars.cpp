// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// What the top bar's buttons do, and how the window answers to language, size and absence. The path through the steps
// is in kioskwindow.cpp.
#include "ui/wizard/kioskwindow.h"

#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicecards.h"
#include "ui/widgets/dresser.h"
#include "ui/widgets/keyboardopener.h"
#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/topbar.h"
#include "ui/wizard/helppanel.h"
#include "ui/wizard/languages.h"
#include "ui/wizard/preflightview.h"
#include "ui/wizard/statusstrip.h"
#include "ui/wizard/stepview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chancery::wizard {

using intake::IdleGuard;
using intake::Step;
using theme::TextRole;
using theme::TextSize;
using widgets::Button;

void KioskWindow::translate()
{
    m_language->setText(tr("Language"));
    m_textSize->setText(tr("Text size"));
    m_textSize->setBriefName(tr("Size", "text size, brief"));
    m_textSize->setAccessibleDescription(tr("%1 percent").arg(static_cast<int>(m_context.theme.textSize())));
    m_contrast->setText(tr("Contrast"));
    m_help->setText(tr("Help"));
    m_staff->setText(tr("Call staff"));
    m_staff->setBriefName(tr("Call", "call staff, brief"));
    refreshSpeech();
    m_startOver->setText(tr("Start over"));
    m_startOver->setBriefName(tr("Restart", "start over, brief"));
    m_back->setText(tr("Back"));
    m_top->refit();
    refreshStages();
    refreshFrame();
    refreshTotal();
}

void KioskWindow::dress()
{
    const theme::Theme &theme = m_context.theme;
    m_dresser->renew();
    update();
    m_textSize->setAccessibleDescription(tr("%1 percent").arg(static_cast<int>(theme.textSize())));
    fitColumn();
}

void KioskWindow::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), m_context.theme.color(theme::ColorRole::Paper));
}

void KioskWindow::fitColumn()
{
    // The step's column is as wide as is read comfortably, in the middle; the bars reach from edge to edge. A column
    // that would stand a little further in than what the bars hold stands under it.
    const theme::Theme &theme = m_context.theme;
    const int edge = theme.space(theme.isCompact() ? 6 : 7);
    const int spare = (width() - theme.columnWidth()) / 2;
    const int side = spare < edge + theme.space(6) ? edge : spare;
    const bool own = current() != nullptr && current()->ownsTitle() && m_head->isHidden();
    const bool tight = theme.isTight();
    m_head->layout()->setContentsMargins(side, theme.space(tight ? 2 : 4), side, 0);
    m_stack->setContentsMargins(side, theme.space(tight ? 2 : own ? 4 : 3), side, theme.space(tight ? 2 : 3));
    fitFoot();
    const int around = theme.space(m_keyboard->isHidden() && !tight ? 3 : 2);
    m_foot->layout()->setContentsMargins(edge, around, edge, around);
}

void KioskWindow::fitFoot()
{
    const int gap = m_context.theme.space(4);
    int needed = 2 * m_context.theme.space(7);
    for (const Button *button : {m_back, m_secondary, m_further, m_primary})
        needed += button->isHidden() ? 0 : button->sizeHint().width() + gap;
    if (!m_total->text().isEmpty())
        needed += QFontMetrics(m_context.theme.font(TextRole::Strong)).horizontalAdvance(m_total->text()) + gap;
    const bool narrow = needed > width();
    const int ends = 2 * m_context.theme.space(7) + m_back->sizeHint().width() + gap + m_primary->sizeHint().width();
    const bool crowded = !m_back->isHidden() && !m_primary->isHidden() && ends > width();
    m_total->setVisible(!narrow || !m_total->text().isEmpty());
    m_footGap->setVisible(narrow);
    for (QWidget *widget : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_secondary),
             static_cast<QWidget *>(m_further), static_cast<QWidget *>(m_total)}) {
        m_footUpper->removeWidget(widget);
        m_footLower->removeWidget(widget);
    }
    (crowded ? m_footUpper : m_footLower)->insertWidget(0, m_back);
    if (narrow) {
        const int both = m_secondary->sizeHint().width() + gap + m_further->sizeHint().width();
        const bool apart
            = !m_secondary->isHidden() && !m_further->isHidden() && both + 2 * m_context.theme.space(7) > width();
        m_footUpper->addWidget(m_secondary);
        if (apart) // beside the primary button then, where Back is not
            m_footLower->insertWidget(0, m_further);
        else
            m_footUpper->addWidget(m_further);
        m_footUpper->addWidget(m_total, 1);
    } else {
        m_footLower->insertWidget(1, m_secondary);
        m_footLower->insertWidget(2, m_further);
        m_footLower->insertWidget(3, m_total, 1);
    }
}

void KioskWindow::speak(const QString &language)
{
    if (!m_context.languages.speak(language))
        return;
    m_context.theme.setLocale(m_context.languages.locale());
    setLayoutDirection(m_context.languages.locale().textDirection());
    m_context.session.setLanguage(language);
}

void KioskWindow::chooseLanguage()
{
    auto *panel = new widgets::Overlay(m_context.theme, this);
    panel->setObjectName(QStringLiteral("languagePanel"));
    m_panel = panel;
    auto *title = new widgets::TextLabel(TextRole::Title, panel);
    title->setText(tr("Choose your language"));
    panel->setAccessibleName(title->text());
    panel->body()->addWidget(title);
    auto *cards = new widgets::ChoiceCards(m_context.theme, widgets::ChoiceCards::Count::One, panel);
    std::vector<widgets::ChoiceCards::Option> options;
    for (const Languages::Language &language : Languages::available())
        options.push_back({language.code, language.ownName});
    cards->setOptions(options);
    cards->setMaximumColumns(2);
    cards->setChosen({m_context.languages.current()});
    panel->body()->addWidget(cards);
    auto *close = new Button(m_context.theme, Button::Kind::Secondary, panel);
    close->setText(tr("Close"));
    panel->body()->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &QPushButton::clicked, panel, &widgets::Overlay::close);
    connect(cards, &widgets::ChoiceCards::chosenChanged, this, [this, panel](const QStringList &keys) {
        panel->close();
        if (!keys.isEmpty())
            speak(keys.first());
    });
    panel->open(cards);
}

void KioskWindow::cycleTextSize()
{
    switch (m_context.theme.textSize()) {
    case TextSize::Normal:
        m_context.theme.setTextSize(TextSize::Large);
        return;
    case TextSize::Large:
        m_context.theme.setTextSize(TextSize::Largest);
        return;
    case TextSize::Largest:
        m_context.theme.setTextSize(TextSize::Normal);
        return;
    }
}

void KioskWindow::showHelp()
{
    auto *panel = new HelpPanel(m_context.theme, this, current()->title(), current()->help());
    m_panel = panel;
    connect(panel, &HelpPanel::staffWanted, this, &KioskWindow::callStaff);
    panel->present();
}

void KioskWindow::askToStartOver()
{
    if (m_question != nullptr)
        return;
    m_question = new widgets::QuestionDialog(m_context.theme, this, QStringLiteral("restart"));
    m_question->setQuestion(tr("Start over?"), tr("Everything you have entered is erased from this machine."));
    m_question->setAnswers(tr("Keep my answers"), tr("Erase and start over"));
    connect(m_question, &widgets::QuestionDialog::otherChosen, this, &KioskWindow::endSession, Qt::QueuedConnection);
    m_question->ask();
}

void KioskWindow::idleStateChanged(IdleGuard::State state)
{
    if (state != IdleGuard::State::Warning) {
        if (m_idleQuestion != nullptr)
            m_idleQuestion->close();
        return;
    }
    m_idleQuestion = new widgets::QuestionDialog(m_context.theme, this, QStringLiteral("clock"));
    m_idleQuestion->setObjectName(QStringLiteral("idleQuestion"));
    m_idleQuestion->setQuestion(
        tr("Are you still there?"), tr("Without an answer, everything you have entered is erased in:"));
    m_idleQuestion->setCountdown(tr("%n second(s)", nullptr, m_idle.secondsLeft()));
    m_idleQuestion->setAnswers(tr("Go on"), {});
    connect(m_idleQuestion, &widgets::QuestionDialog::safeChosen, this, [this] { m_idle.touch(); });
    m_idleQuestion->ask();
}

void KioskWindow::endSession()
{
    for (widgets::Overlay *overlay : findChildren<widgets::Overlay *>())
        overlay->close();
    m_idle.stop();
    m_listening.stop();
    refreshSpeech();
    m_scan.clear();
    m_typedInto = nullptr;
    m_textBefore.clear();
    m_opener->reset();
    m_callState = CallState::None;
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer})
        QGuiApplication::clipboard()->clear(mode);
    m_toWipe = m_views.values();
    m_context.session.wipe(); // shows the first step
    Q_EMIT sessionEnded();
    // The answers are gone. What the steps had written of them goes a step at an event, and how the person liked to see
    // it last, so that none of it holds the screen up.
    QMetaObject::invokeMethod(this, &KioskWindow::wipeNext, Qt::QueuedConnection);
}

void KioskWindow::wipeNext()
{
    if (m_toWipe.isEmpty())
        return restoreDefaults();
    m_toWipe.takeFirst()->wipe();
    QMetaObject::invokeMethod(this, &KioskWindow::wipeNext, Qt::QueuedConnection);
}

void KioskWindow::wipeRest()
{
    while (!m_toWipe.isEmpty())
        m_toWipe.takeFirst()->wipe();
}

void KioskWindow::restoreDefaults()
{
    if (m_context.session.step() != Step::Attract)
        return; // the next person was quicker and has chosen
    m_contrast->setChecked(false);
    m_context.theme.setTextSize(TextSize::Normal);
    const QString first = Languages::available().front().code;
    if (m_context.languages.speak(first)) {
        m_context.theme.setLocale(m_context.languages.locale());
        setLayoutDirection(m_context.languages.locale().textDirection());
    }
}

bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        m_idle.touch();
        break;
    case QEvent::KeyPress: {
        m_idle.touch();
        // A key press visits window, focus widget and its parents: it counts once, where the keyboard is.
        QWidget *keyboard = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : this;
        const auto *press = static_cast<QKeyEvent *>(event);
        const QString text = press->text();
        if (watched != keyboard || (!m_ready && !m_scanDiverted) || text.isEmpty())
            break;
        const bool lineEnd = text == QLatin1String("\r") || text == QLatin1String("\n");
        const bool command = press->modifiers().testFlag(Qt::ControlModifier) || press->isAutoRepeat();
        if (!lineEnd && (command || text.front().category() == QChar::Other_Control))
            break; // Backspace, Tab, Ctrl+V, a key held down: no reader's
        // When the key went down, which the window system tells; here it may arrive late.
        const auto at = press->timestamp() != 0 ? static_cast<qint64>(press->timestamp()) : m_time.elapsed();
        if (m_scan.isIdle(at)) {
            m_typedInto = qobject_cast<QLineEdit *>(keyboard);
            m_textBefore = m_typedInto != nullptr ? m_typedInto->text() : QString();
        }
        if (m_scan.feed(text, at))
            return true;
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void KioskWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_preflight->setGeometry(rect());
    fitColumn();
}

} // namespace chancery::wizard
