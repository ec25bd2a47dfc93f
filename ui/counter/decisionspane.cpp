// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/decisionspane.h"

#include "ui/counter/caselayout.h"
#include "ui/counter/findingwords.h"
#include "ui/counter/notices.h"
#include "ui/counter/problemtext.h"
#include "ui/counter/selection.h"
#include "ui/counter/staffsession.h"
#include "ui/counter/workwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answerslayout.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/format.h"
#include "ui/wizard/readingorder.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::counter {

using theme::TextRole;
using widgets::Button;
using widgets::TextLabel;
using widgets::Tone;

namespace {

constexpr int longestReason = 500;

bool isFinal(const DecisionDesk::History &history)
{
    return std::any_of(history.begin(), history.end(),
        [](const auto &step) { return step.first == u"approved" || step.first == u"rejected"; });
}

bool has(const DecisionDesk::History &history, QStringView status)
{
    return std::any_of(history.begin(), history.end(), [status](const auto &step) { return step.first == status; });
}

} // namespace

DecisionsPane::DecisionsPane(DecisionDesk &desk, CheckDesk &checks, const CounterContext &context, QWidget *parent)
    : Pane(context, parent)
    , m_desk(desk)
    , m_checkDesk(checks)
    , m_list(new QListWidget(this))
    , m_banner(new widgets::Banner(look(), Tone::Attention, this))
    , m_empty(new TextLabel(TextRole::Body, this, Tone::Muted))
    , m_case(new QWidget(this))
    , m_reference(new TextLabel(TextRole::Title, m_case))
    , m_steps(new QFrame(m_case))
    , m_stepColumn(new QVBoxLayout(m_steps))
    , m_check(new Button(look(), Button::Kind::Secondary, m_case))
    , m_checked(new TextLabel(TextRole::Body, m_case))
    , m_reason(new widgets::LineEdit)
    , m_reasonField(new widgets::Field(look(), m_reason, m_case))
    , m_examine(new Button(look(), Button::Kind::Quiet, m_case))
    , m_refuse(new Button(look(), Button::Kind::Secondary, m_case))
    , m_approve(new Button(look(), Button::Kind::Primary, m_case))
{
    m_list->setObjectName(QStringLiteral("decisionQueue"));
    m_list->setWordWrap(true);
    m_banner->setObjectName(QStringLiteral("decisionBanner"));
    m_empty->setObjectName(QStringLiteral("decisionEmpty"));
    m_reference->setObjectName(QStringLiteral("decisionReference"));
    m_steps->setObjectName(QStringLiteral("decisionSteps"));
    widgets::setSurface(m_steps, QStringLiteral("card"));
    m_stepColumn->setContentsMargins(look().space(3), look().space(3), look().space(3), look().space(3));
    m_check->setObjectName(QStringLiteral("checkApplication"));
    m_checked->setObjectName(QStringLiteral("decisionFindings"));
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setMaxLength(longestReason);
    m_examine->setObjectName(QStringLiteral("examine"));
    m_refuse->setObjectName(QStringLiteral("refuse"));
    m_approve->setObjectName(QStringLiteral("approve"));
    auto *answers = new widgets::AnswersLayout(look().space(3));
    for (Button *button : {m_examine, m_refuse, m_approve})
        answers->addWidget(button);
    QVBoxLayout *column = widgets::ScrollPanel::fill(m_case, look().space(3), look().space(4));
    column->addWidget(m_reference);
    column->addWidget(m_steps);
    column->addWidget(m_check, 0, Qt::AlignLeading);
    column->addWidget(m_checked);
    column->addWidget(m_reasonField);
    column->addLayout(answers);
    column->addStretch(1);
    layOutCases(*this, look(), {m_list}, *new QVBoxLayout, {m_banner, m_empty, m_case});
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < std::ssize(m_queue))
            this->context().selection.choose(m_queue[static_cast<std::size_t>(row)].application);
    });
    connect(m_check, &QPushButton::clicked, this, &DecisionsPane::check);
    connect(m_examine, &QPushButton::clicked, this, [this] { ask(QStringLiteral("processing")); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { ask(QStringLiteral("rejected")); });
    connect(m_approve, &QPushButton::clicked, this, [this] { ask(QStringLiteral("approved")); });
    translate();
}

void DecisionsPane::activate()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    read();
    showApplication(context().selection.application());
}

QList<QWidget *> DecisionsPane::stops() const
{
    return QList<QWidget *>{m_list} + wizard::readingOrder(*m_case);
}

void DecisionsPane::lock()
{
    m_queue.clear();
    m_history.clear();
    m_application = {};
    m_reason->clear();
    m_checking.reset();
    m_findings.reset();
    m_asked = false;
    if (m_question)
        m_question->close();
    fillList();
    showCase();
}

void DecisionsPane::read()
{
    m_desk.queue(this, [this](const domain::Expected<std::vector<UndecidedItem>, payment::GatewayProblem> &queue) {
        m_asked = true;
        m_problem = queue ? std::nullopt : std::optional(queue.error());
        if (queue)
            m_queue = *queue;
        fillList();
        showCase();
    });
}

void DecisionsPane::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const UndecidedItem &item : m_queue) {
        const QString state = item.inExamination ? tr("In examination")
            : item.receivedAt                    ? tr("Waits for a decision")
                                                 : tr("Paid, the record is on its way");
        new QListWidgetItem(domain::spokenReference(item.application) + u'\n'
                + tr("%1 · paid %2").arg(state, WorkWords::time(item.begunAt, look().locale())),
            m_list);
    }
    selectRow();
}

void DecisionsPane::selectRow()
{
    const QSignalBlocker quiet(m_list);
    const auto found = std::find_if(m_queue.begin(), m_queue.end(),
        [this](const UndecidedItem &item) { return item.application == m_application; });
    m_list->setCurrentRow(found == m_queue.end() ? -1 : static_cast<int>(found - m_queue.begin()));
}

void DecisionsPane::showApplication(const domain::ApplicationRef &application)
{
    if (m_application != application) {
        m_reason->clear();
        m_checking.reset();
        m_findings.reset();
        m_history.clear();
    }
    m_application = application;
    selectRow();
    showCase();
    readHistory();
}

void DecisionsPane::readHistory()
{
    if (m_application.isEmpty() || !context().staff.isIn())
        return;
    m_desk.history(m_application, this,
        [this, asked = m_application](const domain::Expected<DecisionDesk::History, payment::GatewayProblem> &history) {
            if (asked != m_application)
                return;
            m_problem = history ? std::nullopt : std::optional(history.error());
            if (history)
                m_history = *history;
            showCase();
        });
}

void DecisionsPane::showCase()
{
    m_banner->setVisible(m_problem.has_value());
    if (m_problem)
        m_banner->setText({}, problemOf(*m_problem));
    m_empty->setVisible(m_application.isEmpty() && !m_problem && m_asked);
    m_empty->setText(
        m_queue.empty() ? tr("No paid application waits for a decision.") : tr("Choose an application from the list."));
    m_case->setVisible(!m_application.isEmpty());
    if (m_application.isEmpty())
        return;
    m_reference->setText(domain::spokenReference(m_application));
    while (QLayoutItem *old = m_stepColumn->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const auto &[status, at] : m_history) {
        auto *line = new TextLabel(TextRole::Body, m_steps);
        line->setText(tr("%1, %2").arg(WorkWords::status(status), WorkWords::time(at, look().locale())));
        m_stepColumn->addWidget(line);
    }
    m_steps->setVisible(!m_history.empty());
    const auto &member = context().staff.member();
    const bool may = member && member->role == Role::Officer && has(m_history, u"paid") && !isFinal(m_history);
    for (QWidget *part :
        {static_cast<QWidget *>(m_reasonField), static_cast<QWidget *>(m_refuse), static_cast<QWidget *>(m_approve)})
        part->setVisible(may);
    m_examine->setVisible(may && !has(m_history, u"processing"));
    m_reasonField->setError({});
    m_check->setVisible(may);
    showFindings();
}

void DecisionsPane::check()
{
    m_checking = std::make_unique<QObject>();
    m_findings.reset();
    m_checkDesk.check(m_application, m_checking.get(),
        [this](const domain::Expected<std::vector<domain::OfficerFinding>, payment::GatewayProblem> &found) {
            m_checking.release()->deleteLater();
            if (found)
                m_findings = *found;
            else
                context().notices.tell(Tone::Danger, problemOf(found.error()));
            showFindings();
        });
    showFindings();
}

void DecisionsPane::showFindings()
{
    m_check->setEnabled(m_checking == nullptr);
    m_checked->setVisible(m_findings.has_value() || m_checking != nullptr);
    if (!m_findings)
        return m_checked->setText(tr("Opening the record and those that may be of the same person…"));
    QStringList lines;
    for (const domain::OfficerFinding &finding : *m_findings)
        lines << findingText(finding, look().locale());
    widgets::setTone(m_checked, lines.isEmpty() ? Tone::Success : Tone::Attention);
    m_checked->setText(lines.isEmpty() ? tr("Passport, stay and person: nothing stands out.") : lines.join(u'\n'));
}

void DecisionsPane::ask(const QString &status)
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Say why, for those who read the case later."));
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    if (status == u"processing")
        return decide(status);
    if (m_question)
        m_question->close();
    m_question = new widgets::QuestionDialog(look(), window(), QStringLiteral("warning"));
    m_question->setObjectName(QStringLiteral("decisionQuestion"));
    const QString reference = wizard::isolated(domain::spokenReference(m_application));
    m_question->setQuestion(status == u"approved" ? tr("Approve %1?").arg(reference) : tr("Refuse %1?").arg(reference),
        tr("The traveller is told, and a decision cannot be taken back."));
    m_question->setAnswers(tr("Go back"), status == u"approved" ? tr("Approve") : tr("Refuse"));
    connect(m_question, &widgets::QuestionDialog::otherChosen, this, [this, status] { decide(status); });
    m_question->ask();
}

void DecisionsPane::decide(const QString &status)
{
    for (Button *button : {m_examine, m_refuse, m_approve})
        button->setEnabled(false);
    m_desk.decide(m_application, status, m_reason->text().trimmed(), this,
        [this, status](const domain::Expected<DecisionDesk::History, payment::GatewayProblem> &answer) {
            decided(status, answer);
        });
}

void DecisionsPane::decided(
    const QString &status, const domain::Expected<DecisionDesk::History, payment::GatewayProblem> &answer)
{
    for (Button *button : {m_examine, m_refuse, m_approve})
        button->setEnabled(true);
    if (!answer) {
        context().notices.tell(Tone::Danger, problemOf(answer.error()));
    } else {
        m_reason->clear();
        context().notices.tell(Tone::Success,
            tr("%1: %2").arg(wizard::isolated(domain::spokenReference(m_application)), WorkWords::status(status)));
    }
    read();
    context().selection.renew();
}

QString DecisionsPane::problemOf(const payment::GatewayProblem &problem) const
{
    if (problem.code == u"not_paid")
        return tr("This application is not paid. Only a paid one is decided.");
    if (problem.code == u"decision_final")
        return tr("Somebody has decided this application already.");
    if (problem.code == u"records_closed")
        return tr("The post’s key is not open on this machine. Sign in again, or call the administrator.");
    if (problem.code == u"record_unreadable")
        return tr("The post’s key does not open this record. Call the administrator.");
    if (problem.code == u"application_unknown")
        return tr("The relay does not know this application at your post.");
    return problemText(problem);
}

void DecisionsPane::translate()
{
    setAccessibleName(tr("Decisions"));
    m_list->setAccessibleName(tr("Paid applications that wait"));
    m_reasonField->setLabel(tr("Reason"));
    m_reasonField->setHelp(tr("Seen at this post only. The traveller is told the decision, not the reason."));
    m_check->setText(tr("Check passport, stay and person"));
    m_examine->setText(tr("Begin to examine"));
    m_refuse->setText(tr("Refuse"));
    m_approve->setText(tr("Approve"));
    fillList();
    showCase();
}

} // namespace chancery::counter
