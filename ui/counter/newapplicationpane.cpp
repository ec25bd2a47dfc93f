// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/newapplicationpane.h"

#include "ui/counter/feemoved.h"
#include "ui/counter/notices.h"
#include "ui/counter/problemtext.h"
#include "ui/counter/selection.h"
#include "ui/counter/staffsession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/confirmpassportview.h"
#include "ui/wizard/format.h"
#include "ui/wizard/formview.h"
#include "ui/wizard/languages.h"
#include "ui/wizard/passportview.h"
#include "ui/wizard/privacyview.h"
#include "ui/wizard/readingorder.h"
#include "ui/wizard/reviewview.h"
#include "ui/wizard/stepwords.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace chancery::counter {

using intake::Step;
using theme::TextRole;
using widgets::Button;
using widgets::TextLabel;
using widgets::Tone;
using wizard::StepView;

NewApplicationPane::NewApplicationPane(IntakeDesk &desk, wizard::FeeSource &fees, const wizard::CountryNames &countries,
    domain::RandomSource &random, const CounterContext &context, QWidget *parent)
    : Pane(context, parent)
    , m_desk(desk)
    , m_session(desk.settings(), context.clock, random)
    , m_progress(new widgets::ProgressLine(context.theme, this))
    , m_title(new TextLabel(TextRole::Title, this))
    , m_subtitle(new TextLabel(TextRole::Body, this, Tone::Muted))
    , m_message(new widgets::Banner(context.theme, Tone::Danger, this))
    , m_steps(new QStackedWidget(this))
    , m_discard(new Button(context.theme, Button::Kind::Quiet, this))
    , m_back(new Button(context.theme, Button::Kind::Secondary, this))
    , m_secondary(new Button(context.theme, Button::Kind::Secondary, this))
    , m_primary(new Button(context.theme, Button::Kind::Primary, this))
{
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_message->setObjectName(QStringLiteral("intakeMessage"));
    m_discard->setObjectName(QStringLiteral("discardApplication"));
    m_back->setObjectName(QStringLiteral("stepBack"));
    m_secondary->setObjectName(QStringLiteral("stepSecondary"));
    m_primary->setObjectName(QStringLiteral("stepPrimary"));
    auto *column = new QVBoxLayout(this);
    const int around = look().space(4);
    column->setContentsMargins(around, around, around, around);
    column->setSpacing(look().space(2));
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_title),
             static_cast<QWidget *>(m_subtitle), static_cast<QWidget *>(m_message)})
        column->addWidget(part);
    column->addWidget(m_steps, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(look().space(3));
    foot->addWidget(m_discard);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_secondary);
    foot->addWidget(m_primary);
    column->addLayout(foot);

    const wizard::WizardContext steps{context.theme, m_session, context.languages, fees, countries};
    setView(Step::Privacy, new wizard::PrivacyView(steps));
    setView(Step::Passport, new wizard::PassportView(steps));
    setView(Step::ConfirmPassport, new wizard::ConfirmPassportView(steps));
    for (const Step step :
        {Step::Trip, Step::Person, Step::Contact, Step::Occupation, Step::Funding, Step::Host, Step::Guardian})
        setView(step, new wizard::FormView(steps, step));
    auto *review = new wizard::ReviewView(steps);
    setView(Step::Review, review);
    connect(
        review, &wizard::ReviewView::changeRequested, this, [this](Step step) { m_toReview = m_session.goTo(step); });
    connect(m_primary, &QPushButton::clicked, this, [this] { current()->activatePrimary(); });
    connect(m_secondary, &QPushButton::clicked, this, [this] { current()->activateSecondary(); });
    connect(m_back, &QPushButton::clicked, this, &NewApplicationPane::goBack);
    connect(m_discard, &QPushButton::clicked, this, &NewApplicationPane::discard);
    connect(&m_session, &intake::IntakeSession::stepChanged, this, &NewApplicationPane::showStep);
    connect(&context.selection, &Selection::revisionWanted, this, &NewApplicationPane::revise);
    begin();
}

NewApplicationPane::~NewApplicationPane()
{
    // The steps go first: they look at the session.
    disconnect(&m_session, nullptr, this, nullptr);
    delete m_steps;
}

void NewApplicationPane::setView(Step step, StepView *view)
{
    m_views.insert(step, view);
    m_steps->addWidget(view);
    connect(view, &StepView::changed, this, &NewApplicationPane::refresh);
    connect(view, &StepView::finished, this, [this, view] {
        if (view == current())
            goOn();
    });
    connect(view, &StepView::backRequested, this, [this, view] {
        if (view == current())
            goBack();
    });
}

StepView *NewApplicationPane::current() const
{
    return static_cast<StepView *>(m_steps->currentWidget());
}

void NewApplicationPane::begin()
{
    m_problem.clear();
    m_scanned.clear();
    m_base = 0;
    m_feeBasis.reset();
    m_handing = false;
    m_toReview = false;
    m_session.wipe();
    for (StepView *view : std::as_const(m_views))
        view->wipe();
    m_session.setFeeSchedule(m_desk.schedule());
    m_session.setLanguage(context().languages.current());
    m_session.next(); // past the welcome
    showStep(m_session.step());
}

void NewApplicationPane::activate()
{
    // One that was begun before there was a schedule could not choose a visa.
    if (!m_session.feeSchedule())
        m_session.setFeeSchedule(m_desk.schedule());
    refresh();
    if (current() != nullptr)
        current()->focusFirst();
}

void NewApplicationPane::perform(const QString &)
{
    activate(); // a reader types into the lines of the passport, once the person has agreed
}

void NewApplicationPane::revise(const OpenedRecord &record)
{
    if (m_handing)
        return;
    Q_EMIT paneWanted(QString::fromLatin1(paneId));
    makeRoomFor([this, record] { beginRevision(record); });
}

void NewApplicationPane::makeRoomFor(std::function<void()> other)
{
    if (m_session.step() == Step::Privacy)
        return other();
    auto *question = new widgets::QuestionDialog(look(), this, QStringLiteral("warning"));
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setQuestion(
        tr("Discard the application that is begun here?"), tr("Everything that was typed is forgotten."));
    question->setAnswers(tr("Go on with it"), tr("Discard it"));
    connect(question, &widgets::QuestionDialog::otherChosen, this, other);
    question->ask();
}

void NewApplicationPane::beginRevision(const OpenedRecord &record)
{
    begin();
    const RecordVersion &last = record.versions.back();
    const auto restored = m_session.resume(record.application, last.answers, last.mrzLines);
    if (!restored) {
        context().notices.tell(Tone::Danger,
            problemText({payment::GatewayProblem::Kind::Refused, restored.error().code, {}, {}, {}, {}, {}}));
        return begin();
    }
    m_base = static_cast<int>(record.versions.size());
    m_feeBasis = m_session.basis();
    showStep(m_session.step());
}

void NewApplicationPane::takeScan(const QStringList &lines)
{
    const Step step = m_session.step();
    if (m_handing || step > Step::ConfirmPassport) {
        return context().notices.tell(Tone::Attention,
            tr("The passport was not taken: an application is begun here. Finish or discard it, then scan again."));
    }
    if (step == Step::Privacy) {
        m_scanned = lines;
        return context().notices.tell(Tone::Plain, tr("The passport is read. It is taken once the person has agreed."));
    }
    if (step == Step::ConfirmPassport)
        m_session.goTo(Step::Passport); // another document, or the same once more
    if (m_session.step() == Step::Passport)
        static_cast<wizard::PassportView *>(m_views.value(Step::Passport))->takeScan(lines);
}

void NewApplicationPane::showStep(Step step)
{
    StepView *next = m_views.value(step);
    if (next == nullptr) {
        // Behind the review stands the fee: here it is paid where every application is.
        if (step == Step::Fee)
            handIn();
        return;
    }
    if (current() != nullptr && current() != next)
        current()->leave();
    m_steps->setCurrentWidget(next);
    next->enter();
    refresh();
    if (isVisible())
        next->focusFirst();
    if (step == Step::Passport && !m_scanned.isEmpty())
        takeScan(std::exchange(m_scanned, {}));
}

void NewApplicationPane::goOn()
{
    if (m_session.next() && m_toReview && m_session.canGoTo(Step::Review)) {
        m_toReview = false;
        m_session.goTo(Step::Review);
    }
    refresh();
}

void NewApplicationPane::goBack()
{
    if (!current()->goBack() && m_session.step() != Step::Privacy)
        m_session.back();
    refresh();
}

void NewApplicationPane::discard()
{
    auto *question = new widgets::QuestionDialog(look(), this, QStringLiteral("warning"));
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setQuestion(tr("Discard this application?"), tr("Everything that was typed is forgotten."));
    question->setAnswers(tr("Go on with it"), tr("Discard it"));
    connect(question, &widgets::QuestionDialog::otherChosen, this, &NewApplicationPane::forget);
    question->ask();
}

void NewApplicationPane::forget()
{
    const bool isBegun = m_session.step() != Step::Privacy;
    const Discarded discarded{m_session.draft(), m_base, m_feeBasis};
    begin();
    if (!isBegun)
        return;
    // The line above the status bar keeps it as long as it is shown, and no longer than somebody is in.
    context().notices.tell(
        Tone::Plain, tr("The application is discarded"), tr("Bring it back"), [pane = QPointer(this), discarded] {
            if (pane)
                pane->makeRoomFor([pane, discarded] { pane->bringBack(discarded); });
        });
}

void NewApplicationPane::bringBack(const Discarded &discarded)
{
    begin();
    if (const auto restored = m_session.restore(discarded.draft); !restored) {
        context().notices.tell(Tone::Danger,
            problemText({payment::GatewayProblem::Kind::Refused, restored.error().code, {}, {}, {}, {}, {}}));
        return begin();
    }
    m_base = discarded.base;
    m_feeBasis = discarded.feeBasis;
    showStep(m_session.step());
    Q_EMIT paneWanted(QString::fromLatin1(paneId));
}

void NewApplicationPane::handIn()
{
    if (m_handing)
        return;
    if (m_base > 0 && feeMoved(m_feeBasis, m_session.basis())) {
        m_problem = QStringLiteral("fee_would_change");
        m_session.back();
        return refresh();
    }
    m_handing = true;
    const domain::ApplicationRef application = m_session.reference();
    const QString spoken = wizard::isolated(domain::spokenReference(application));
    const auto &member = context().staff.member();
    const QString clerk = member ? member->name : QString();
    const auto ended = [this, application](const QString &words) {
        return [this, application, words](const domain::Expected<void, payment::GatewayProblem> &answer) {
            m_handing = false;
            if (answer)
                return handedIn(application, words);
            m_problem = answer.error().code;
            m_session.back();
        };
    };
    if (m_base > 0)
        m_desk.revise(m_session, m_base, clerk, this,
            ended(tr("Application %1 is changed. The version before it stays.").arg(spoken)));
    else
        m_desk.handIn(m_session, clerk, this, ended(tr("Application %1 is taken. It can be paid now.").arg(spoken)));
    refresh();
}

void NewApplicationPane::handedIn(const domain::ApplicationRef &application, const QString &words)
{
    context().notices.tell(Tone::Success, words);
    begin();
    context().selection.choose(application);
    Q_EMIT paneWanted(QStringLiteral("application"));
}

void NewApplicationPane::refresh()
{
    const StepView *view = current();
    if (view == nullptr)
        return;
    QStringList names;
    int here = 0;
    for (const Step step : m_session.steps()) {
        const QString name = m_views.contains(step) ? wizard::stageName(step) : QString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
        if (step == m_session.step())
            here = static_cast<int>(names.indexOf(name));
    }
    m_progress->setStages(names, std::max(0, here));
    m_title->setText(view->title());
    m_subtitle->setText(view->subtitle());
    m_subtitle->setVisible(!view->subtitle().isEmpty());
    m_message->setVisible(!m_problem.isEmpty());
    if (!m_problem.isEmpty())
        m_message->setText({}, problemText({payment::GatewayProblem::Kind::Refused, m_problem, {}, {}, {}, {}, {}}));
    m_primary->setText(view->primaryAction());
    m_primary->setVisible(!view->primaryAction().isEmpty());
    m_primary->setEnabled(view->isPrimaryEnabled() && !m_handing);
    m_secondary->setText(view->secondaryAction());
    m_secondary->setVisible(!view->secondaryAction().isEmpty());
    m_back->setText(tr("Back"));
    m_back->setEnabled(m_session.step() != Step::Privacy && !m_handing);
    m_discard->setText(m_base > 0 ? tr("Leave it as it was") : tr("Discard"));
    m_discard->setEnabled(!m_handing);
}

QList<QWidget *> NewApplicationPane::stops() const
{
    QList<QWidget *> all = current() != nullptr ? wizard::readingOrder(*current()) : QList<QWidget *>();
    for (QWidget *button : {static_cast<QWidget *>(m_discard), static_cast<QWidget *>(m_back),
             static_cast<QWidget *>(m_secondary), static_cast<QWidget *>(m_primary)}) {
        if (button->isVisible() && button->isEnabled())
            all.append(button);
    }
    return all;
}

void NewApplicationPane::translate()
{
    refresh();
}

} // namespace chancery::counter
