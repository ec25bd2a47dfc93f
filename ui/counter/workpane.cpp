// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/workpane.h"

#include "ui/counter/caselayout.h"
#include "ui/counter/notices.h"
#include "ui/counter/problemtext.h"
#include "ui/counter/staffsession.h"
#include "ui/counter/workwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/selectbox.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/readingorder.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>

namespace chancery::counter {

using theme::TextRole;
using widgets::Button;
using widgets::TextLabel;
using widgets::Tone;

namespace {

constexpr std::chrono::seconds readAgain{20}; // somebody at a machine waits for it
constexpr int ticksBehind = 3;
constexpr int longestReason = 500;
constexpr std::array<const char *, 4> resolutions{"accepted", "corrected", "refunded", "provider_error"};

/// A card with a heading; gives the grid for its facts.
QGridLayout *makeSide(const theme::Theme &theme, QHBoxLayout *row, TextLabel *title, const QString &name)
{
    auto *card = new QFrame;
    card->setObjectName(name);
    widgets::setSurface(card, QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3));
    column->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(4));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    row->addWidget(card, 1);
    return grid;
}

} // namespace

WorkPane::WorkPane(WorkDesk &desk, const CounterContext &context, QWidget *parent)
    : Pane(context, parent)
    , m_desk(desk)
    , m_kinds(new widgets::SelectBox(this))
    , m_list(new QListWidget(this))
    , m_banner(new widgets::Banner(look(), Tone::Attention, this))
    , m_empty(new TextLabel(TextRole::Body, this, Tone::Muted))
    , m_right(new QVBoxLayout)
    , m_case(new QWidget(this))
    , m_title(new TextLabel(TextRole::Title, m_case))
    , m_text(new TextLabel(TextRole::Body, m_case))
    , m_owner(new TextLabel(TextRole::Body, m_case, Tone::Muted))
    , m_sides(new QWidget(m_case))
    , m_oursTitle(new TextLabel(TextRole::Lead, m_sides))
    , m_theirsTitle(new TextLabel(TextRole::Lead, m_sides))
    , m_reason(new widgets::LineEdit)
    , m_reasonField(new widgets::Field(look(), m_reason, m_case))
    , m_done(addAnswer(QStringLiteral("workDone"), {}))
{
    m_kinds->setObjectName(QStringLiteral("workKinds"));
    m_list->setObjectName(QStringLiteral("workList"));
    m_list->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("workReason"));
    m_reason->setMaxLength(longestReason);
    m_title->setObjectName(QStringLiteral("workTitle"));
    m_text->setObjectName(QStringLiteral("workText"));
    m_empty->setObjectName(QStringLiteral("workEmpty"));
    m_banner->setObjectName(QStringLiteral("workBanner"));
    auto *sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(look().space(3));
    // Large letters need the whole width for one side.
    const auto turnSides = [this, sides] {
        sides->setDirection(
            look().textSize() == theme::TextSize::Normal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    };
    connect(&look(), &theme::Theme::changed, m_sides, turnSides);
    turnSides();
    m_ours = makeSide(look(), sides, m_oursTitle, QStringLiteral("ourSide"));
    m_theirs = makeSide(look(), sides, m_theirsTitle, QStringLiteral("theirSide"));
    auto *answers = new QGridLayout;
    answers->setColumnStretch(0, 1);
    answers->setHorizontalSpacing(look().space(3));
    answers->setVerticalSpacing(look().space(3));
    for (const char *resolution : resolutions) {
        m_resolutions.push_back(
            addAnswer(QStringLiteral("resolve_") + QLatin1String(resolution), QString::fromLatin1(resolution)));
    }
    // Two beside each other, or with large letters one below another.
    const auto deal = [this, answers] {
        const int across = look().textSize() == theme::TextSize::Normal ? 2 : 1;
        int place = 0;
        for (Button *button : m_resolutions) {
            answers->addWidget(button, place / across, 3 - across + place % across);
            ++place;
        }
        answers->addWidget(m_done, place / across, 2);
    };
    connect(&look(), &theme::Theme::changed, m_case, deal);
    deal();
    QVBoxLayout *column = widgets::ScrollPanel::fill(m_case, look().space(3), look().space(4));
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text),
             static_cast<QWidget *>(m_owner), m_sides, static_cast<QWidget *>(m_reasonField)})
        column->addWidget(part);
    column->addLayout(answers);
    column->addStretch(1);
    layOutCases(*this, look(), {m_kinds, m_list}, *m_right, {m_banner, m_empty, m_case});
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &WorkPane::showItem);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &WorkPane::fillList);
    m_again.setInterval(readAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        // Behind another page it is only counted what waits, and that can be a minute old.
        m_ticks = (m_ticks + 1) % ticksBehind;
        if (this->context().staff.isIn() && (isVisible() || m_ticks == 0))
            read();
    });
    m_again.start();
    translate();
    read();
}

Button *WorkPane::addAnswer(const QString &name, const QString &resolution)
{
    auto *button = new Button(look(), resolution.isEmpty() ? Button::Kind::Primary : Button::Kind::Secondary, m_case);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, resolution] { settle(resolution); });
    return button;
}

void WorkPane::addCase(WorkItem::Kind kind, WorkCase *screen)
{
    m_screens[kind] = screen;
    if (screen->parentWidget() != this || m_right->indexOf(screen) < 0)
        m_right->insertWidget(m_right->count() - 1, screen, 1); // all of the room: it stands for the case
    screen->hide();
    connect(screen, &WorkCase::ended, this, &WorkPane::read, Qt::UniqueConnection);
}

void WorkPane::activate()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    read();
}

QList<QWidget *> WorkPane::stops() const
{
    QList<QWidget *> all{m_kinds, m_list};
    all += wizard::readingOrder(*m_case);
    std::set<const WorkCase *> screens; // one can be that of several kinds
    for (const auto &[kind, screen] : m_screens) {
        if (screens.insert(screen).second)
            all += wizard::readingOrder(*screen);
    }
    return all;
}

void WorkPane::lock()
{
    m_items.clear();
    m_reason->clear();
    for (const auto &[kind, screen] : m_screens)
        screen->forget();
    fillKinds();
    fillList();
}

void WorkPane::read()
{
    if (const auto &member = context().staff.member())
        m_desk.list(member->role, this, [this](WorkDesk::List list) { take(std::move(list)); });
}

void WorkPane::take(WorkDesk::List list)
{
    if (!context().staff.isIn())
        return; // asked before the screen was locked
    if (!list.problem || !list.items.empty())
        Q_EMIT waitingChanged(static_cast<int>(list.items.size()));
    if (!isVisible())
        return; // a case that is shown may open a record: nobody has asked for that
    m_asked = true;
    m_problem = std::move(list.problem);
    m_items = std::move(list.items);
    fillKinds();
    fillList();
}

const WorkItem *WorkPane::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < std::ssize(m_shown) ? &m_items[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

void WorkPane::fillKinds()
{
    const QSignalBlocker quiet(m_kinds);
    const QVariant chosen = m_kinds->currentData();
    std::map<WorkGroup, int> counts;
    for (const WorkItem &item : m_items)
        ++counts[groupOf(item.kind)];
    m_kinds->clear();
    m_kinds->addItem(tr("All (%1)").arg(m_items.size()));
    for (const auto &[group, count] : counts)
        m_kinds->addItem(WorkWords::group(group, count), static_cast<int>(group));
    m_kinds->setCurrentIndex(std::max(0, chosen.isValid() ? m_kinds->findData(chosen) : 0));
}

void WorkPane::fillList()
{
    // The case before the clerk stays there, whatever came in above it.
    const QString chosen = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_shown.clear();
    const QVariant only = m_kinds->currentData();
    int row = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const WorkItem &item = m_items[i];
        if (only.isValid() && only.toInt() != static_cast<int>(groupOf(item.kind)))
            continue;
        auto *line = new QListWidgetItem(
            WorkWords::title(item, look().locale()) + u'\n' + WorkWords::time(item.at, look().locale()), m_list);
        line->setData(Qt::UserRole, item.id);
        if (item.id == chosen)
            row = static_cast<int>(m_shown.size());
        m_shown.push_back(i);
    }
    if (m_shown.empty())
        row = -1;
    m_list->setCurrentRow(row);
    showItem();
}

void WorkPane::showFacts(QGridLayout *grid, const WorkItem::Facts &facts)
{
    while (QLayoutItem *old = grid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    int row = 0;
    for (const auto &[name, value] : facts) {
        auto *label = new TextLabel(TextRole::Body, m_sides, Tone::Muted);
        label->setText(WorkWords::factName(name));
        const QString text = WorkWords::factText(name, value, look().locale());
        const bool isLong = hasLongWord(text); // an identifier
        grid->addWidget(label, row, 0, 1, isLong ? 2 : 1, Qt::AlignTop);
        auto *shown = new TextLabel(TextRole::Body, m_sides);
        shown->setText(text);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (isLong)
            grid->addWidget(shown, ++row, 0, 1, 2);
        else
            grid->addWidget(shown, row, 1);
        ++row;
    }
}

void WorkPane::showItem()
{
    const WorkItem *item = current();
    const auto own = item != nullptr ? m_screens.find(item->kind) : m_screens.end();
    WorkCase *const screen = own != m_screens.end() ? own->second : nullptr;
    for (const auto &[kind, other] : m_screens) {
        if (other != screen && !other->isHidden()) {
            other->hide();
            other->forget();
        }
    }
    m_case->setVisible(item != nullptr && screen == nullptr);
    m_empty->setVisible(item == nullptr && m_asked && !m_problem);
    m_banner->setVisible(m_problem.has_value());
    if (m_problem)
        m_banner->setText(tr("This list may not be whole"), problemText(*m_problem));
    if (item == nullptr)
        return;
    if (screen != nullptr) {
        screen->open(*item);
        return screen->show();
    }
    const auto &member = context().staff.member();
    const bool isException = item->kind == WorkItem::Kind::Exception;
    const bool mayResolve = isException && member && member->role == Role::Supervisor;
    m_title->setText(WorkWords::title(*item));
    m_text->setText(WorkWords::text(*item));
    m_owner->setVisible(isException);
    m_owner->setText(item->owner.isEmpty() ? tr("Owner: every supervisor, since it is no payment of ours")
                                           : tr("Owner: supervisors of %1").arg(item->owner));
    m_sides->setVisible(isException);
    showFacts(m_ours, item->ours);
    showFacts(m_theirs, item->theirs);
    m_reasonField->setVisible(mayResolve);
    m_reasonField->setError({});
    for (Button *button : m_resolutions)
        button->setVisible(mayResolve);
    m_done->setVisible(!isException);
    m_done->setText(item->kind == WorkItem::Kind::Call ? tr("Somebody has been there") : tr("The traveller was told"));
}

void WorkPane::settle(const QString &resolution)
{
    const WorkItem *item = current();
    if (item == nullptr)
        return;
    const QString reason = m_reason->text().trimmed();
    if (!resolution.isEmpty() && reason.isEmpty()) {
        m_reasonField->setError(tr("Say why, so that others understand it later."));
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    resolution.isEmpty() ? send(*item, resolution, reason) : ask(*item, resolution, reason);
}

void WorkPane::ask(const WorkItem &item, const QString &resolution, const QString &reason)
{
    const auto chosen
        = std::ranges::find(resolutions, resolution, [](const char *name) { return QLatin1String(name); });
    const QString answer = m_resolutions[static_cast<std::size_t>(chosen - resolutions.begin())]->text();
    auto *question = new widgets::QuestionDialog(look(), this, QStringLiteral("tick-list"));
    question->setQuestion(tr("Close this difference as “%1”?").arg(answer),
        tr("Your name and the reason stay with it, and it cannot be opened again. No money moves by this, and nothing "
           "is "
           "booked."));
    question->setAnswers(tr("Look again"), tr("Close it"));
    connect(question, &widgets::QuestionDialog::otherChosen, this,
        [this, item, resolution, reason] { send(item, resolution, reason); });
    question->ask();
}

void WorkPane::send(const WorkItem &item, const QString &resolution, const QString &reason)
{
    m_desk.settle(item, resolution, reason, this,
        [this, item](const domain::Expected<std::monostate, payment::GatewayProblem> &settled) {
            if (!settled) {
                context().notices.tell(Tone::Danger, problemText(settled.error()));
            } else {
                m_reason->clear();
                if (item.canReopen()) {
                    context().notices.tell(Tone::Success, tr("Done."), tr("Undo"), [pane = QPointer(this), item] {
                        if (pane)
                            pane->takeBack(item);
                    });
                } else {
                    context().notices.tell(Tone::Success, tr("Done."));
                }
            }
            read();
        });
}

void WorkPane::takeBack(const WorkItem &item)
{
    m_desk.reopen(item, this, [this](const domain::Expected<std::monostate, payment::GatewayProblem> &reopened) {
        if (reopened)
            context().notices.tell(Tone::Plain, tr("It is in the list again."));
        else
            context().notices.tell(Tone::Danger, problemText(reopened.error()));
        read();
    });
}

void WorkPane::translate()
{
    setAccessibleName(tr("Work lists"));
    m_list->setAccessibleName(tr("What waits for somebody"));
    m_kinds->setAccessibleName(tr("Which of them to show"));
    m_empty->setText(tr("Nothing waits for you."));
    m_oursTitle->setText(tr("Our books"));
    m_theirsTitle->setText(tr("The provider’s statement"));
    m_reasonField->setLabel(tr("Reason"));
    m_resolutions[0]->setText(tr("Accept the difference"));
    m_resolutions[1]->setText(tr("Corrected here"));
    m_resolutions[2]->setText(tr("Refunded"));
    m_resolutions[3]->setText(tr("Provider’s mistake"));
    fillKinds();
    fillList();
}

} // namespace chancery::counter
