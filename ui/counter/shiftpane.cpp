// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/shiftpane.h"

#include "ui/counter/counterwords.h"
#include "ui/counter/floats.h"
#include "ui/counter/listsaver.h"
#include "ui/counter/momenttext.h"
#include "ui/counter/notices.h"
#include "ui/counter/portraitfold.h"
#include "ui/counter/shiftgrid.h"
#include "ui/counter/shiftreport.h"
#include "ui/counter/staffsession.h"
#include "ui/payment/pdfpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/format.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::counter {

using payment::Shift;
using theme::TextRole;
using widgets::Button;
using widgets::TextLabel;
using widgets::Tone;
using wizard::isolated;

namespace {

constexpr int longestNote = 500;
const QString floatExample = QStringLiteral("20000 JPY, 150.00 USD");

} // namespace

ShiftPane::ShiftPane(ShiftDesk &desk, const CounterContext &context, QWidget *parent)
    : Pane(context, parent)
    , m_desk(desk)
    , m_title(new TextLabel(TextRole::Title, this))
    , m_state(new TextLabel(TextRole::Body, this, Tone::Muted))
    , m_message(new widgets::Banner(look(), Tone::Danger, this))
    , m_opening(new QWidget(this))
    , m_floatLabel(new TextLabel(TextRole::Body, m_opening))
    , m_float(new widgets::LineEdit(m_opening))
    , m_open(new Button(look(), Button::Kind::Primary, m_opening))
    , m_grid(new ShiftGrid(look(), this))
    , m_note(new widgets::LineEdit(this))
    , m_pause(new Button(look(), Button::Kind::Secondary, this))
    , m_close(new Button(look(), Button::Kind::Primary, this))
    , m_sign(new Button(look(), Button::Kind::Primary, this))
    , m_report(new Button(look(), Button::Kind::Secondary, this))
    , m_mine(new Button(look(), Button::Kind::Quiet, this))
    , m_listTitle(new TextLabel(TextRole::Body, this, Tone::Muted))
    , m_list(new QListWidget(this))
    , m_toBeSigned(new QCheckBox(this))
    , m_more(new Button(look(), Button::Kind::Quiet, this))
    , m_save(new Button(look(), Button::Kind::Quiet, this))
    , m_saver(new ListSaver(
          *m_save, context.notices, [this] { return all(); }, this))
{
    build();
    connect(m_open, &QPushButton::clicked, this, &ShiftPane::openShift);
    connect(m_float, &QLineEdit::returnPressed, this, &ShiftPane::openShift);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const bool pause = m_shift->state == Shift::State::Open;
        m_desk.setPaused(
            m_shift->id, pause, this, onDone(pause ? tr("Your shift is paused") : tr("Your shift goes on")));
    });
    connect(m_close, &QPushButton::clicked, this, &ShiftPane::askClose);
    connect(m_sign, &QPushButton::clicked, this, &ShiftPane::askSign);
    connect(m_report, &QPushButton::clicked, this, &ShiftPane::chooseReport);
    connect(m_mine, &QPushButton::clicked, this, &ShiftPane::read);
    connect(
        m_grid, &ShiftGrid::edited, this, [this] { m_close->setEnabled(!m_busy && m_grid->counting().isComplete()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        const int at = m_list->currentRow();
        if (at < 0 || at >= static_cast<int>(m_all.size()))
            return;
        m_call = std::make_unique<QObject>();
        m_desk.load(m_all[static_cast<std::size_t>(at)].id, m_call.get(), [this](const Answer &answer) {
            if (!answer)
                return showProblem(answer.error());
            showShift(*answer, false);
        });
    });
    connect(m_toBeSigned, &QCheckBox::toggled, this, &ShiftPane::readList);
    connect(m_more, &QPushButton::clicked, this, [this] { readMore(m_next); });
    translate();
}

ShiftPane::~ShiftPane() = default;

void ShiftPane::build()
{
    setObjectName(QStringLiteral("shift"));
    m_state->setObjectName(QStringLiteral("shiftState"));
    m_message->setObjectName(QStringLiteral("shiftMessage"));
    m_float->setObjectName(QStringLiteral("shiftFloat"));
    m_open->setObjectName(QStringLiteral("openShift"));
    m_note->setObjectName(QStringLiteral("signNote"));
    m_pause->setObjectName(QStringLiteral("pauseShift"));
    m_close->setObjectName(QStringLiteral("closeShift"));
    m_sign->setObjectName(QStringLiteral("signShift"));
    m_report->setObjectName(QStringLiteral("saveReport"));
    m_mine->setObjectName(QStringLiteral("showMine"));
    m_list->setObjectName(QStringLiteral("shiftList"));
    m_toBeSigned->setObjectName(QStringLiteral("shiftsToBeSigned"));
    m_more->setObjectName(QStringLiteral("moreShifts"));
    m_save->setObjectName(QStringLiteral("saveShifts"));
    m_more->hide();
    m_note->setMaxLength(longestNote);
    m_message->hide();
    QVBoxLayout *column = widgets::ScrollPanel::fill(this, look().space(4), look().space(4));
    column->setContentsMargins(look().space(4), look().space(4), look().space(4), look().space(4));
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_message);
    auto *opening = new QHBoxLayout(m_opening);
    opening->setContentsMargins(0, 0, 0, 0);
    opening->addWidget(m_floatLabel);
    opening->addWidget(m_float, 1);
    opening->addWidget(m_open);
    column->addWidget(m_opening);
    column->addWidget(m_grid);
    new PortraitFold(*this, [this](bool isPortrait) { m_grid->setNarrow(isPortrait); });
    column->addWidget(m_note);
    auto *acts = new QHBoxLayout;
    for (Button *button : {m_pause, m_report, m_mine})
        acts->addWidget(button);
    acts->addStretch(1);
    acts->addWidget(m_close);
    acts->addWidget(m_sign);
    column->addLayout(acts);
    auto *head = new QHBoxLayout; // above the list, which may reach beyond the window
    head->addWidget(m_listTitle, 1);
    head->addWidget(m_more);
    head->addWidget(m_save);
    column->addLayout(head);
    column->addWidget(m_toBeSigned);
    column->addWidget(m_list, 1);
}

void ShiftPane::activate()
{
    read();
    readList();
    takeKeyboard();
}

void ShiftPane::takeKeyboard()
{
    QWidget *first = m_opening->isHidden() ? m_grid->firstField() : m_float;
    (first != nullptr ? first : m_list)->setFocus(Qt::OtherFocusReason);
}

bool ShiftPane::isTyped() const
{
    const QWidget *keyboard = window()->focusWidget();
    return m_opening->isAncestorOf(keyboard) || m_grid->isAncestorOf(keyboard);
}

void ShiftPane::read()
{
    m_call = std::make_unique<QObject>();
    m_desk.current(m_call.get(), [this](const auto &answer) {
        if (!answer)
            return showProblem(answer.error());
        showShift(*answer, true);
    });
}

void ShiftPane::readList()
{
    readMore({});
}

void ShiftPane::readMore(const QString &cursor)
{
    m_listCall = std::make_unique<QObject>();
    m_desk.list({m_toBeSigned->isChecked(), cursor}, m_listCall.get(),
        [this, isFirst = cursor.isEmpty()](const domain::Expected<ShiftDesk::Page, payment::GatewayProblem> &page) {
            if (!page)
                return showProblem(page.error());
            if (isFirst)
                m_all.clear();
            const int before = static_cast<int>(m_all.size());
            m_all.insert(m_all.end(), page->shifts.begin(), page->shifts.end());
            m_next = page->next;
            refresh();
            if (before < m_list->count())
                m_list->scrollToItem(m_list->item(before));
        });
}

void ShiftPane::exportTo(const QString &path)
{
    m_saver->exportTo(path);
}

std::unique_ptr<tables::SheetExport> ShiftPane::all()
{
    const auto read = [this, toBeSigned = m_toBeSigned->isChecked()](
                          const QString &cursor, QObject *context, tables::SheetExport::Done done) {
        m_desk.list({toBeSigned, cursor}, context,
            [done = std::move(done)](const domain::Expected<ShiftDesk::Page, payment::GatewayProblem> &page) {
                if (!page)
                    return done(domain::Unexpected(domain::Error{page.error().code, page.error().detail}));
                const auto orEmpty = [](const std::optional<domain::Instant> &at) {
                    return at ? tables::Cell(*at) : tables::Cell(QString());
                };
                tables::SheetPage sheet;
                for (const Shift &shift : page->shifts)
                    sheet.rows.push_back({shift.id, shift.clerk, shift.device, CounterWords::state(shift.state),
                        shift.openedAt, orEmpty(shift.closedAt), shift.closedBy, orEmpty(shift.signedAt),
                        shift.signedBy, tables::Figure{shift.differences}, shift.note});
                sheet.next = page->next;
                done(std::move(sheet));
            });
    };
    return std::make_unique<tables::SheetExport>(tr("Shifts"),
        QStringList{tr("Shift"), tr("Clerk"), tr("Machine"), tr("State"), tr("Opened"), tr("Closed"), tr("Closed by"),
            tr("Signed"), tr("Signed by"), tr("Differences"), tr("Note of the supervisor")},
        read);
}

void ShiftPane::showShift(std::optional<Shift> shift, bool own)
{
    const bool goes = isTyped();
    m_busy = false;
    m_own = own;
    m_shift = std::move(shift);
    m_message->hide();
    if (m_shift)
        m_grid->showShift(*m_shift, own && isLive());
    else
        m_grid->clear();
    refresh();
    if (goes)
        takeKeyboard();
}

void ShiftPane::showProblem(const payment::GatewayProblem &problem)
{
    m_busy = false;
    m_message->setText({}, CounterWords::problem(problem));
    m_message->show();
    refresh();
    // The books have moved on: what is expected now, beside what was counted.
    if (problem.code == QLatin1String("difference_unexplained") && m_shift) {
        m_call = std::make_unique<QObject>();
        m_desk.load(m_shift->id, m_call.get(), [this](const Answer &answer) {
            if (!answer)
                return;
            m_shift = *answer;
            m_grid->showShift(*m_shift, isLive());
            refresh();
        });
    }
}

bool ShiftPane::isLive() const
{
    return m_shift && (m_shift->state == Shift::State::Open || m_shift->state == Shift::State::Paused);
}

bool ShiftPane::maySign() const
{
    const auto &member = context().staff.member();
    return m_shift && m_shift->state == Shift::State::Closed && member && member->role == Role::Supervisor
        && member->name != m_shift->clerk && member->name != m_shift->closedBy;
}

ShiftDesk::Done<Shift> ShiftPane::onDone(const QString &words)
{
    const bool goes = isTyped();
    m_busy = true;
    refresh();
    return [this, words, goes](const Answer &answer) {
        if (!answer)
            return showProblem(answer.error());
        const bool own = m_own || !m_shift;
        showShift(*answer, own);
        if (goes)
            takeKeyboard();
        context().notices.tell(Tone::Success, words);
        readList();
    };
}

void ShiftPane::openShift()
{
    const auto floats = floatsFromText(m_float->text());
    if (!floats) {
        m_message->setText(
            {}, tr("Enter amounts with their currency codes, for example %1.").arg(wizard::isolated(floatExample)));
        m_message->show();
        return m_float->setFocus(Qt::OtherFocusReason);
    }
    m_own = true;
    m_desk.open(*floats, this, onDone(tr("Your shift is open")));
}

void ShiftPane::askClose()
{
    QStringList differences;
    for (const auto &entry : m_grid->counting().entries()) {
        if (!entry.difference().isZero())
            differences.append(differenceText(entry.difference(), look().locale()));
    }
    auto *question = new widgets::QuestionDialog(look(), this, QStringLiteral("wallet"));
    question->setQuestion(tr("Close your shift?"),
        wizard::sentences(differences.isEmpty() ? tr("What you counted is what the books expect.")
                                                : tr("These differences stay on record under your name: %1.")
                                                      .arg(differences.join(wizard::listSeparator())),
            tr("It cannot be opened again, and no cash can be taken in it any more.")));
    question->setAnswers(tr("Go on counting"), tr("Close the shift"));
    connect(question, &widgets::QuestionDialog::otherChosen, this, &ShiftPane::close);
    question->ask();
}

void ShiftPane::close()
{
    std::vector<ShiftDesk::Count> counts;
    for (const auto &entry : m_grid->counting().entries()) {
        if (entry.counted)
            counts.push_back({entry.line.method, *entry.counted, entry.explanation.trimmed()});
    }
    m_desk.close(m_shift->id, counts, this, onDone(tr("The shift is closed. A supervisor signs it.")));
}

void ShiftPane::askSign()
{
    auto *question = new widgets::QuestionDialog(look(), this, QStringLiteral("wallet"));
    question->setQuestion(tr("Sign the shift of %1?").arg(isolated(m_shift->clerk)),
        m_shift->differences == 0 ? tr("Your name stays under it. This cannot be taken back.")
                                  : tr("%n difference(s) will be accepted under your name. This cannot be taken back.",
                                      nullptr, m_shift->differences));
    question->setAnswers(tr("Look again"), tr("Sign the shift"));
    connect(question, &widgets::QuestionDialog::otherChosen, this,
        [this] { m_desk.sign(m_shift->id, m_note->text().trimmed(), this, onDone(tr("The shift is signed"))); });
    question->ask();
}

void ShiftPane::chooseReport()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"), QString(), QStringLiteral("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(m_shift->id + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ShiftPane::writeReport);
    dialog->open();
}

void ShiftPane::writeReport(const QString &path)
{
    const auto code = m_desk.reportCode(*m_shift);
    if (!code)
        return context().notices.tell(Tone::Danger, tr("The report could not be signed: %1").arg(code.error().code));
    const QLocale locale = look().locale();
    const QString zone = m_desk.timeZone();
    ShiftReport report(*m_shift, *code, zone, locale);
    const auto written = paymentui::writePdfPage(path, m_shift->id, report);
    if (!written)
        return context().notices.tell(
            Tone::Danger, tr("The report could not be written: %1").arg(written.error().detail));
    context().notices.tell(Tone::Success, tr("The report is written"));
}

void ShiftPane::refresh()
{
    const bool live = isLive();
    const bool none = m_own && !m_shift;
    m_opening->setVisible(none);
    m_opening->setEnabled(!m_busy);
    m_grid->setVisible(m_shift.has_value());
    m_pause->setVisible(live && m_own);
    m_pause->setText(
        m_shift && m_shift->state == Shift::State::Paused ? tr("Resume the shift") : tr("Pause the shift"));
    m_close->setVisible(live && m_own);
    m_close->setEnabled(!m_busy && m_grid->counting().isComplete());
    m_pause->setEnabled(!m_busy);
    m_sign->setVisible(maySign());
    m_sign->setEnabled(!m_busy);
    m_note->setVisible(maySign());
    m_report->setVisible(m_shift && !live);
    m_mine->setVisible(!m_own || (m_shift && !live));
    QString state = tr("No shift of yours is open. Count what is in the till, then open one.");
    if (m_shift) {
        state = tr("%1, at %2, since %3: %4")
                    .arg(isolated(m_shift->clerk), isolated(m_shift->device),
                        momentText(m_shift->openedAt, m_desk.timeZone(), look().locale()),
                        CounterWords::state(m_shift->state));
    }
    m_state->setText(state);
    const int chosen = m_list->currentRow();
    m_list->clear();
    for (const Shift &shift : m_all) {
        QString text = QStringLiteral("%1 – %2 – %3")
                           .arg(momentText(shift.openedAt, m_desk.timeZone(), look().locale()), isolated(shift.clerk),
                               CounterWords::state(shift.state));
        if (shift.differences > 0)
            text += QStringLiteral(" – ") + tr("%n difference(s)", nullptr, shift.differences);
        m_list->addItem(text);
    }
    m_list->setCurrentRow(chosen);
    m_more->setVisible(!m_next.isEmpty());
}

void ShiftPane::translate()
{
    m_title->setText(tr("Shift"));
    setAccessibleName(m_title->text());
    m_floatLabel->setText(tr("In the till now"));
    m_float->setAccessibleName(m_floatLabel->text());
    m_float->setPlaceholderText(floatExample);
    m_open->setText(tr("Open the shift"));
    m_close->setText(tr("Close the shift"));
    m_sign->setText(tr("Sign the shift"));
    m_report->setText(tr("Save the report"));
    m_mine->setText(tr("Show my own shift"));
    m_note->setPlaceholderText(tr("Note of the supervisor"));
    m_note->setAccessibleName(tr("Note of the supervisor"));
    m_listTitle->setText(tr("Shifts of the post: Enter opens one"));
    m_list->setAccessibleName(m_listTitle->text());
    m_toBeSigned->setText(tr("Only those that wait for a signature"));
    m_more->setText(tr("Show older shifts"));
    m_saver->translate();
    m_grid->translate();
    refresh();
}

} // namespace chancery::counter
