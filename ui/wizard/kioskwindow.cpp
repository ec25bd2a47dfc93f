// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/kioskwindow.h"

#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dresser.h"
#include "ui/widgets/keyboardopener.h"
#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/choicecards.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/topbar.h"
#include "ui/wizard/attractview.h"
#include "ui/wizard/confirmpassportview.h"
#include "ui/wizard/feeview.h"
#include "ui/wizard/format.h"
#include "ui/wizard/formview.h"
#include "ui/wizard/helppanel.h"
#include "ui/wizard/languages.h"
#include "ui/wizard/languageview.h"
#include "ui/wizard/passportview.h"
#include "ui/wizard/preflightview.h"
#include "ui/wizard/privacyview.h"
#include "ui/wizard/reviewview.h"
#include "ui/wizard/statusstrip.h"
#include "ui/wizard/stepstack.h"
#include "ui/wizard/stepwords.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QClipboard>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::wizard {

using intake::IdleGuard;
using intake::Step;
using theme::TextRole;
using widgets::Button;

KioskWindow::KioskWindow(
    const WizardContext &context, const domain::Clock &clock, IdleGuard::Limits idle, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_idle(clock, idle)
{
    setObjectName(QStringLiteral("kioskWindow"));
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_time.start();
    if (context.languages.current().isEmpty())
        context.languages.speak(QStringLiteral("en"));
    context.theme.setLocale(context.languages.locale());

    m_dresser = new widgets::Dresser(context.theme, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTop();
    buildFrame();
    buildFoot();
    buildKeyboard();
    buildViews();
    m_preflight = new PreflightView(context.theme, this);
    widgets::setSurface(m_preflight, QStringLiteral("page"));
    for (QWidget *part : {static_cast<QWidget *>(m_top), m_head, m_foot})
        m_dresser->add(part, widgets::Dresser::Hidden::Now);
    m_dresser->add(m_preflight, widgets::Dresser::Hidden::AtATurn);
    dress();
    translate();

    buildStaffWays();
    buildSpeech();
    connect(&context.theme, &theme::Theme::changed, this, &KioskWindow::dress);
    connect(&context.session, &intake::IntakeSession::stepChanged, this, [this](Step step) {
        if (!m_isReading)
            return showStep(step);
        // What was read is judged in this event and shown in the next.
        QMetaObject::invokeMethod(
            this, [this] { showStep(m_context.session.step()); }, Qt::QueuedConnection);
    });
    connect(&context.session, &intake::IntakeSession::stepsChanged, this, &KioskWindow::refreshStages);
    connect(&context.session, &intake::IntakeSession::valueChanged, this, &KioskWindow::refreshTotal);
    connect(&context.session, &intake::IntakeSession::pricesChanged, this, &KioskWindow::refreshTotal);
    connect(&context.session, &intake::IntakeSession::paymentPendingChanged, this, &KioskWindow::refreshFrame);
    connect(&m_idle, &IdleGuard::stateChanged, this, &KioskWindow::idleStateChanged);
    connect(&m_idle, &IdleGuard::secondsLeftChanged, this, [this](int seconds) {
        if (m_idleQuestion != nullptr)
            m_idleQuestion->setCountdown(tr("%n second(s)", nullptr, seconds));
    });
    connect(&m_idle, &IdleGuard::expired, this, &KioskWindow::endSession);
    connect(&m_scan, &intake::MrzScan::scanned, this, [this](const QStringList &lines) {
        takeBackBurst();
        takeScan(lines);
    });
    qApp->installEventFilter(this);
    showStarting();
}

KioskWindow::~KioskWindow()
{
    // The stack's pages are told to leave while the session is still whole.
    disconnect(&m_context.session, nullptr, this, nullptr);
}

void KioskWindow::buildTop()
{
    m_top = new widgets::TopBar(m_context.theme, QStringLiteral("emblem"), this);
    m_top->setObjectName(QStringLiteral("topBar"));
    m_language = m_top->addButton(QStringLiteral("language"), QStringLiteral("chooseLanguage"));
    m_textSize = m_top->addButton(QStringLiteral("text-size"), QStringLiteral("textSize"));
    m_contrast = m_top->addButton(QStringLiteral("contrast"), QStringLiteral("contrast"));
    m_listen = m_top->addButton(QStringLiteral("listen"), QStringLiteral("listen"));
    m_volume = m_top->addButton(QStringLiteral("volume"), QStringLiteral("volume"));
    m_help = m_top->addButton(QStringLiteral("help"), QStringLiteral("help"));
    m_staff = m_top->addButton(QStringLiteral("call-staff"), QStringLiteral("callStaff"));
    m_startOver = m_top->addButton(QStringLiteral("restart"), QStringLiteral("startOver"));
    m_contrast->setCheckable(true);
    layout()->addWidget(m_top);
    connect(m_language, &QAbstractButton::clicked, this, &KioskWindow::chooseLanguage);
    connect(m_textSize, &QAbstractButton::clicked, this, &KioskWindow::cycleTextSize);
    connect(m_contrast, &QAbstractButton::toggled, this, [this](bool on) { m_context.theme.setHighContrast(on); });
    connect(m_help, &QAbstractButton::clicked, this, &KioskWindow::showHelp);
    connect(m_staff, &QAbstractButton::clicked, this, &KioskWindow::callStaff);
    connect(m_startOver, &QAbstractButton::clicked, this, &KioskWindow::askToStartOver);
}

void KioskWindow::buildFrame()
{
    m_head = new QWidget(this);
    auto *head = new QVBoxLayout(m_head);
    m_progress = new widgets::ProgressLine(m_context.theme, m_head);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_title = new widgets::TextLabel(TextRole::Title, m_head);
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_subtitle = new widgets::TextLabel(TextRole::Body, m_head, widgets::Tone::Muted);
    m_subtitle->setObjectName(QStringLiteral("stepSubtitle"));
    head->setSpacing(m_context.theme.space(1));
    head->addWidget(m_progress);
    head->addSpacing(m_context.theme.space(2));
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    layout()->addWidget(m_head);
    m_stack = new StepStack(this);
    m_stack->setObjectName(QStringLiteral("steps"));
    m_stack->setMinimumSize(1, 1);
    m_head->setMinimumWidth(1);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
}

void KioskWindow::buildFoot()
{
    m_foot = new QFrame(this);
    widgets::setSurface(m_foot, QStringLiteral("bottom"));
    m_foot->setMinimumWidth(1);
    auto *rows = new QVBoxLayout(m_foot);
    rows->setSpacing(m_context.theme.space(2));
    m_footUpper = new QHBoxLayout;
    m_footLower = new QHBoxLayout;
    rows->addLayout(m_footUpper);
    rows->addLayout(m_footLower);
    m_footLower->setSpacing(m_context.theme.space(4));
    m_back = new Button(m_context.theme, Button::Kind::Secondary, m_foot);
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setIconName(QStringLiteral("back"));
    m_secondary = new Button(m_context.theme, Button::Kind::Secondary, m_foot);
    m_secondary->setObjectName(QStringLiteral("secondary"));
    m_further = new Button(m_context.theme, Button::Kind::Secondary, m_foot);
    m_further->setObjectName(QStringLiteral("further"));
    m_total = new widgets::TextLabel(TextRole::Strong, m_foot);
    m_total->setObjectName(QStringLiteral("total"));
    m_total->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_primary = new Button(m_context.theme, Button::Kind::Primary, m_foot);
    m_primary->setObjectName(QStringLiteral("primary"));
    m_primary->setIconName(QStringLiteral("next"), true);
    m_total->setWordWrap(false);
    m_footGap = new QWidget(m_foot);
    m_footLower->addWidget(m_back);
    m_footLower->addWidget(m_footGap, 1);
    m_footLower->addWidget(m_primary);
    fitFoot();
    layout()->addWidget(m_foot);
    m_strip = new StatusStrip(m_context.theme, this);
    layout()->addWidget(m_strip);
    connect(m_back, &QPushButton::clicked, this, &KioskWindow::goBack);
    connect(m_primary, &QPushButton::clicked, this, [this] { current()->activatePrimary(); });
    connect(m_secondary, &QPushButton::clicked, this, [this] { current()->activateSecondary(); });
    connect(m_further, &QPushButton::clicked, this, [this] { current()->activateFurther(); });
}

void KioskWindow::buildViews()
{
    m_attract = new AttractView(m_context);
    setView(Step::Attract, m_attract);
    auto *language = new LanguageView(m_context);
    setView(Step::Language, language);
    setView(Step::Privacy, new PrivacyView(m_context));
    setView(Step::Passport, new PassportView(m_context));
    setView(Step::ConfirmPassport, new ConfirmPassportView(m_context));
    for (const Step step :
        {Step::Trip, Step::Person, Step::Contact, Step::Occupation, Step::Funding, Step::Host, Step::Guardian})
        setView(step, new FormView(m_context, step));
    auto *review = new ReviewView(m_context);
    setView(Step::Review, review);
    auto *fee = new FeeView(m_context);
    setView(Step::Fee, fee);
    connect(m_attract, &AttractView::languageChosen, this, [this](const QString &code) {
        speak(code);
        // Every word has changed in this event; the next step is shown in another.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_context.session.step() == Step::Attract)
                    m_context.session.next();
            },
            Qt::QueuedConnection);
    });
    connect(language, &LanguageView::languageChosen, this, &KioskWindow::speak);
    connect(review, &ReviewView::changeRequested, this, [this](Step step) {
        if (m_context.session.goTo(step))
            m_backToReview = true;
    });
    connect(fee, &FeeView::accepted, this, &KioskWindow::feeAccepted);
    connect(fee, &FeeView::payLaterWanted, this, &KioskWindow::payLaterWanted);
}

void KioskWindow::setView(Step step, StepView *view)
{
    if (StepView *old = m_views.take(step)) {
        m_stack->removeWidget(old);
        m_toWipe.removeOne(old);
        old->deleteLater();
    }
    m_views.insert(step, view);
    m_stack->addWidget(view);
    for (QWidget *part : view->dressedParts())
        m_dresser->add(part, widgets::Dresser::Hidden::AtATurn);
    connect(view, &StepView::changed, this, [this, view] {
        if (view == current())
            refreshFrame();
    });
    // In an event after the one that took the answer: that one has judged it, this one shows the next step.
    connect(
        view, &StepView::finished, this,
        [this, view] {
            if (view == current())
                goOn();
        },
        Qt::QueuedConnection);
    connect(view, &StepView::backRequested, this, [this, view] {
        if (view == current())
            goBack();
    });
    if (m_ready && m_context.session.step() == step)
        showStep(step);
}

StepView *KioskWindow::view(Step step) const
{
    return m_views.value(step);
}

StepView *KioskWindow::current() const
{
    return static_cast<StepView *>(m_stack->currentWidget());
}

void KioskWindow::setInfo(const KioskInfo &info)
{
    m_info = info;
    m_top->setPlace(info.placeName, info.placeLine);
    m_attract->setInfo(info);
}

void KioskWindow::setStatus(const KioskStatus &status)
{
    m_strip->setStatus(status);
    fitColumn();
    m_attract->setStopped(status.isStopped());
}

void KioskWindow::showStarting()
{
    m_ready = false;
    m_dresser->dress(m_preflight);
    m_preflight->showStarting();
    m_preflight->setGeometry(rect());
    m_preflight->show();
    m_preflight->raise();
    m_idle.stop();
}

void KioskWindow::showOutOfService(const QString &code)
{
    showStarting();
    m_preflight->showOutOfService(code);
}

void KioskWindow::showReady()
{
    m_ready = true;
    m_preflight->hide();
    showStep(m_context.session.step());
}

void KioskWindow::showStep(Step step)
{
    StepView *next = m_views.value(step);
    if (!m_ready || next == nullptr)
        return;
    if (step != Step::Attract)
        wipeRest(); // the next person was quick
    if (current() != next && current() != nullptr)
        current()->leave();
    if (m_panel != nullptr)
        m_panel->close();
    for (QWidget *part : next->dressedParts()) {
        if (part == next || part->isVisibleTo(next))
            m_dresser->dress(part);
    }
    m_stack->setCurrentWidget(next);
    next->rewind();
    if (step == Step::Review || step == Step::Attract)
        m_backToReview = false;
    refreshStages();
    refreshFrame();
    fitColumn();
    layout()->activate();
    next->enter();
    refreshFrame();
    refreshTotal();
    if (step == Step::Attract)
        m_idle.stop();
    else if (m_idle.state() == IdleGuard::State::Off)
        m_idle.start();
    // The keyboard begins at the step's first control, also where the stack has given it to the view itself; on the first
    // screen nobody has touched anything yet.
    if (step == Step::Attract)
        setFocus(Qt::OtherFocusReason);
    else if (focusWidget() == nullptr || focusWidget() == next || !next->isAncestorOf(focusWidget()))
        next->focusFirst();
    const auto &steps = m_context.session.steps();
    if (const auto after = std::find(steps.begin(), steps.end(), step);
        after != steps.end() && after + 1 != steps.end()) {
        if (StepView *ahead = m_views.value(*(after + 1)))
            ahead->prepare();
    }
}

void KioskWindow::refreshStages()
{
    QStringList names;
    int here = -1;
    for (const Step step : m_context.session.steps()) {
        const QString name = stageName(step);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
        if (step == m_context.session.step())
            here = static_cast<int>(names.indexOf(name));
    }
    m_progress->setVisible(here >= 0);
    m_progress->setStages(names, here);
}

void KioskWindow::refreshFrame()
{
    const StepView *view = current();
    if (view == nullptr)
        return;
    const Step step = m_context.session.step();
    const bool free = view->mayBeLeft() && !m_context.session.isPaymentPending();
    m_title->setVisible(!view->ownsTitle());
    m_title->setText(view->title());
    m_subtitle->setVisible(!view->ownsTitle() && !view->subtitle().isEmpty());
    m_subtitle->setText(view->subtitle());
    m_head->setVisible(!givesWay() && (!view->ownsTitle() || m_progress->isVisibleTo(m_head)));
    const bool back = view->canGoBack() && (m_context.session.canGoBack() || step == Step::Privacy);
    m_back->setVisible(back);
    m_primary->setVisible(!view->primaryAction().isEmpty());
    m_primary->setText(view->primaryAction());
    m_primary->setEnabled(view->isPrimaryEnabled());
    m_secondary->setVisible(!view->secondaryAction().isEmpty());
    m_secondary->setText(view->secondaryAction());
    m_further->setVisible(!view->furtherAction().isEmpty());
    m_further->setText(view->furtherAction());
    m_foot->setVisible(back || !m_primary->isHidden() || !m_secondary->isHidden() || !m_further->isHidden());
    m_startOver->setEnabled(free && step != Step::Attract);
    fitFoot();
    m_idle.setHeld(!free);
    setWindowTitle(view->title());
    readScreen();
}

void KioskWindow::refreshTotal()
{
    const Step step = m_context.session.step();
    const auto total = step >= Step::Trip && step < Step::Fee ? m_context.session.estimatedTotal() : std::nullopt;
    m_total->setText(total ? tr("Total %1").arg(moneyText(*total, m_context.theme.locale())) : QString());
    fitFoot();
}

void KioskWindow::goOn()
{
    const Step step = m_context.session.step();
    if (step == Step::Done) {
        endSession();
        return;
    }
    if (!m_context.session.next()) {
        goToFirstProblem();
        return;
    }
    if (m_backToReview && m_context.session.canGoTo(Step::Review)) {
        m_backToReview = false;
        m_context.session.goTo(Step::Review);
    }
}

void KioskWindow::goToFirstProblem()
{
    for (const Step step : m_context.session.steps()) {
        if (m_context.session.isComplete(step))
            continue;
        if (step != m_context.session.step() && !m_context.session.goTo(step))
            return;
        if (auto *form = qobject_cast<FormView *>(current()))
            form->showProblems();
        return;
    }
}

void KioskWindow::goBack()
{
    if (current()->goBack())
        return;
    if (m_backToReview && m_context.session.canGoTo(Step::Review)) {
        m_context.session.goTo(Step::Review);
        return;
    }
    if (m_context.session.step() == Step::Privacy)
        endSession(); // nothing has been asked yet
    else
        m_context.session.back();
}

void KioskWindow::takeScan(const QStringList &lines)
{
    if (divertScan(lines))
        return;
    m_idle.touch();
    const Step step = m_context.session.step();
    if (m_ready && step == Step::ConfirmPassport && m_context.session.canGoTo(Step::Passport))
        m_context.session.goTo(Step::Passport); // another document, or the same once more
    if (m_ready && m_context.session.step() == Step::Passport) {
        const QScopedValueRollback reading(m_isReading, true);
        static_cast<PassportView *>(view(Step::Passport))->takeScan(lines);
    }
}

} // namespace chancery::wizard
