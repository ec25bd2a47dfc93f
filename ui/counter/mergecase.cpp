// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/mergecase.h"

#include "models/domain/fielddefinition.h"
#include "ui/counter/feemoved.h"
#include "ui/counter/notices.h"
#include "ui/counter/problemtext.h"
#include "ui/counter/selection.h"
#include "ui/counter/staffsession.h"
#include "ui/counter/versiontext.h"
#include "ui/counter/workwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/answertext.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/format.h"
#include "ui/wizard/problemwords.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chancery::counter {

using payment::GatewayProblem;
using theme::TextRole;
using widgets::Button;
using widgets::TextLabel;
using widgets::Tone;

MergeCase::MergeCase(const Desks &desks, const QTimeZone &timeZone, const CounterContext &context, QWidget *parent)
    : WorkCase(parent)
    , m_desks(desks)
    , m_timeZone(timeZone)
    , m_context(context)
    , m_session(desks.intake.settings(), context.clock, desks.random)
    , m_title(new TextLabel(TextRole::Title, this))
    , m_text(new TextLabel(TextRole::Body, this))
    , m_message(new widgets::Banner(context.theme, Tone::Danger, this))
    , m_open(new Button(context.theme, Button::Kind::Primary, this))
    , m_heads(new QWidget(this))
    , m_leftHead(new TextLabel(TextRole::Body, m_heads))
    , m_rightHead(new TextLabel(TextRole::Body, m_heads))
    , m_allLeft(new Button(context.theme, Button::Kind::Secondary, m_heads))
    , m_allRight(new Button(context.theme, Button::Kind::Secondary, m_heads))
    , m_rows(new widgets::ScrollPanel(this))
    , m_count(new TextLabel(TextRole::Body, this, Tone::Muted))
    , m_save(new Button(context.theme, Button::Kind::Primary, this))
{
    setObjectName(QStringLiteral("mergeCase"));
    m_title->setObjectName(QStringLiteral("mergeTitle"));
    m_message->setObjectName(QStringLiteral("mergeMessage"));
    m_open->setObjectName(QStringLiteral("mergeOpen"));
    m_leftHead->setObjectName(QStringLiteral("mergeLeft"));
    m_rightHead->setObjectName(QStringLiteral("mergeRight"));
    m_allLeft->setObjectName(QStringLiteral("mergeAllLeft"));
    m_allRight->setObjectName(QStringLiteral("mergeAllRight"));
    m_rows->setObjectName(QStringLiteral("mergeRows"));
    m_count->setObjectName(QStringLiteral("mergeCount"));
    m_save->setObjectName(QStringLiteral("mergeSave"));
    const theme::Theme &look = context.theme;
    auto *heads = new QGridLayout(m_heads);
    heads->setContentsMargins(0, 0, 0, 0);
    heads->setHorizontalSpacing(look.space(3));
    heads->setColumnStretch(0, 1);
    heads->setColumnStretch(1, 1);
    heads->addWidget(m_leftHead, 0, 0, Qt::AlignTop);
    heads->addWidget(m_rightHead, 0, 1, Qt::AlignTop);
    heads->addWidget(m_allLeft, 1, 0, Qt::AlignLeading);
    heads->addWidget(m_allRight, 1, 1, Qt::AlignLeading);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(3));
    for (QWidget *part :
        {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_message)})
        column->addWidget(part);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_heads);
    column->addWidget(m_rows, 1);
    column->addLayout(foot);
    column->addStretch(0);
    connect(m_open, &QPushButton::clicked, this, &MergeCase::openRecord);
    connect(m_allLeft, &QPushButton::clicked, this, [this] { takeAll(Side::Left); });
    connect(m_allRight, &QPushButton::clicked, this, [this] { takeAll(Side::Right); });
    connect(m_save, &QPushButton::clicked, this, &MergeCase::goOn);
    connect(&context.theme, &theme::Theme::changed, this, &MergeCase::fill, Qt::QueuedConnection);
    m_message->hide();
    translate();
}

MergeCase::~MergeCase() = default;

void MergeCase::open(const WorkItem &item)
{
    const bool other = item.application != m_item.application;
    if (other)
        forget();
    m_item = item;
    translate();
}

void MergeCase::forget()
{
    delete std::exchange(m_asking, nullptr);
    m_saving = false;
    m_item = {};
    m_merge.reset();
    m_session.wipe();
    m_message->hide();
    fill();
}

void MergeCase::openRecord()
{
    delete std::exchange(m_asking, new QObject(this));
    m_message->hide();
    m_open->setEnabled(false);
    m_desks.records.open(m_item.application, m_asking, [this](const auto &answer) { opened(answer); });
}

void MergeCase::opened(const domain::Expected<OpenedRecord, GatewayProblem> &answer)
{
    std::exchange(m_asking, nullptr)->deleteLater();
    m_merge.reset();
    if (answer)
        m_merge.emplace(*answer);
    else
        say({}, problemText(answer.error()));
    fill();
    if (m_merge)
        m_rows->setFocus(Qt::OtherFocusReason);
    if (auto *first = m_rows->findChild<widgets::ChoiceCard *>())
        first->setFocus(Qt::OtherFocusReason);
}

QString MergeCase::answerOf(domain::FieldId field, Side side) const
{
    const QString text
        = wizard::answerText(field, m_merge->answers(side).value(field), m_context.theme.locale(), m_desks.countries);
    return text.isEmpty() ? tr("no answer") : text;
}

widgets::ChoiceCard *MergeCase::makeCard(const RecordMerge::Difference &difference, Side side, QWidget *parent)
{
    auto *card = new widgets::ChoiceCard(m_context.theme, false, parent);
    const QString name = domain::toString(difference.field);
    card->setObjectName((side == Side::Left ? QStringLiteral("left_") : QStringLiteral("right_")) + name);
    const QString answer = answerOf(difference.field, side);
    // What only one side has changed is marked there: most often that is the answer that holds.
    const bool changed = difference.bothChanged || difference.chosen == side;
    const QString mark = changed ? tr("changed here") : tr("as it was before");
    card->setWords(answer, mark, {});
    card->setAccessibleName(
        tr("%1, version %2: %3")
            .arg(wizard::fieldLabel(difference.field),
                m_context.theme.locale().toString(side == Side::Left ? m_merge->left() : m_merge->right()), answer));
    card->setChecked(difference.chosen == side);
    connect(card, &QAbstractButton::toggled, this, [this, field = difference.field, side](bool chosen) {
        if (!chosen)
            return;
        m_merge->choose(field, side);
        refresh();
    });
    return card;
}

void MergeCase::addRow(QVBoxLayout *column, const RecordMerge::Difference &difference)
{
    auto *label = new TextLabel(TextRole::Body, column->parentWidget(), Tone::Muted);
    label->setText(wizard::fieldLabel(difference.field));
    column->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_context.theme.space(3));
    auto *group = new QButtonGroup(column->parentWidget());
    for (const Side side : {Side::Left, Side::Right}) {
        widgets::ChoiceCard *card = makeCard(difference, side, column->parentWidget());
        group->addButton(card);
        row->addWidget(card, 1);
    }
    column->addLayout(row);
}

void MergeCase::fill()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    const int edge = m_context.theme.space(1); // the frame of the focus stays whole
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(m_context.theme.space(2));
    QString group;
    if (m_merge) {
        for (const RecordMerge::Difference &difference : m_merge->differences()) {
            const auto step = intake::IntakeSession::stepOf(difference.field);
            if (const QString heading = step ? answerGroup(*step) : QString(); group != heading) {
                group = heading;
                auto *head = new TextLabel(TextRole::Strong, whole, Tone::Accent);
                head->setText(group);
                column->addWidget(head);
            }
            addRow(column, difference);
        }
        if (m_merge->differences().empty()) {
            auto *same = new TextLabel(TextRole::Body, whole);
            same->setObjectName(QStringLiteral("mergeSame"));
            same->setText(tr("The versions say the same. Save one of them, and the matter is settled."));
            column->addWidget(same);
        }
    }
    column->addStretch(1);
    m_rows->setContent(whole);
    refresh();
}

void MergeCase::takeAll(Side side)
{
    m_merge->chooseAll(side);
    fill();
    m_save->setFocus(Qt::OtherFocusReason);
}

void MergeCase::refresh()
{
    const QLocale locale = m_context.theme.locale();
    const bool pair = m_merge && !m_merge->isWhole();
    m_open->setVisible(!m_merge && !m_item.application.isEmpty());
    m_open->setEnabled(m_asking == nullptr);
    m_text->setVisible(!m_merge); // with the largest letters the answers need the room
    m_heads->setVisible(pair);
    m_rows->setVisible(m_merge.has_value());
    m_count->setVisible(pair && !m_merge->differences().empty());
    m_save->setVisible(m_merge.has_value());
    if (!m_merge)
        return;
    const auto head = [&](int number) {
        const RecordVersion &version = m_merge->record().versions[static_cast<std::size_t>(number - 1)];
        return versionText(number, version, m_timeZone, locale) + u'\n' + wizard::isolated(version.device);
    };
    if (pair) {
        m_leftHead->setText(head(m_merge->left()));
        m_rightHead->setText(head(m_merge->right()));
        const QString all = tr("Take all of version %1");
        m_allLeft->setText(all.arg(locale.toString(m_merge->left())));
        m_allRight->setText(all.arg(locale.toString(m_merge->right())));
    }
    const int left = m_merge->undecided();
    m_count->setText(left > 0 ? tr("%n answer(s) left to choose", nullptr, left) : tr("Everything is chosen."));
    m_save->setEnabled(left == 0 && !m_saving);
    m_save->setText(m_merge->isLast() ? tr("Save this version") : tr("Compare the next version"));
}

std::vector<domain::FieldProblem> MergeCase::problemsOf(const domain::Application &answers, const QStringList &lines)
{
    std::vector<domain::FieldProblem> all;
    if (!m_session.resume(m_item.application, answers, lines))
        return all;
    for (const intake::Step step : m_session.steps()) {
        for (domain::FieldProblem &problem : m_session.problems(step)) {
            if (problem.severity == domain::FieldProblem::Severity::Blocks)
                all.push_back(std::move(problem));
        }
    }
    return all;
}

std::vector<domain::FieldProblem> MergeCase::newProblems()
{
    std::vector<domain::FieldProblem> known;
    for (const RecordVersion &version : m_merge->record().versions) {
        for (domain::FieldProblem &problem : problemsOf(version.answers, version.mrzLines))
            known.push_back(std::move(problem));
    }
    std::vector<domain::FieldProblem> fresh = problemsOf(m_merge->result(), m_merge->lines());
    std::erase_if(fresh, [&known](const domain::FieldProblem &problem) {
        return std::ranges::any_of(known, [&problem](const domain::FieldProblem &other) {
            return other.field == problem.field && other.code == problem.code;
        });
    });
    return fresh;
}

void MergeCase::goOn()
{
    m_message->hide();
    if (m_merge->isLast())
        return save();
    m_merge->goOn();
    fill();
}

void MergeCase::save()
{
    m_session.setFeeSchedule(m_desks.intake.schedule());
    const RecordVersion &newest = m_merge->record().versions.back();
    const auto resumed = m_session.resume(m_item.application, newest.answers, newest.mrzLines);
    const auto basis = resumed ? m_session.basis() : std::nullopt;
    if (const auto problems = newProblems(); !problems.empty()) {
        const domain::FieldProblem &first = problems.front();
        return say(tr("These answers do not go together"),
            wizard::fieldLabel(first.field) + QStringLiteral(": ")
                + wizard::problemText(first, m_context.theme.locale()));
    }
    if (const auto chosen = m_session.resume(m_item.application, m_merge->result(), m_merge->lines()); !chosen)
        return say({}, problemText({GatewayProblem::Kind::Refused, chosen.error().code, {}, {}, {}, {}, {}}));
    if (feeMoved(basis, m_session.basis()))
        return say(
            {}, problemText({GatewayProblem::Kind::Refused, QStringLiteral("fee_would_change"), {}, {}, {}, {}, {}}));
    const auto &member = m_context.staff.member();
    m_saving = true;
    refresh();
    delete std::exchange(m_asking, new QObject(this));
    m_desks.merges.save(m_session, m_merge->base(), member ? member->name : QString(), m_asking,
        [this](const domain::Expected<void, GatewayProblem> &answer) {
            std::exchange(m_asking, nullptr)->deleteLater();
            m_saving = false;
            if (answer) {
                m_context.notices.tell(Tone::Success,
                    tr("Saved as the newest version of %1. The others stay.")
                        .arg(wizard::isolated(domain::spokenReference(m_item.application))));
                m_context.selection.renew();
                forget();
                return Q_EMIT ended();
            }
            say({}, problemText(answer.error()));
            refresh();
            // What the person chose from is not all there is any more.
            if (answer.error().code == QLatin1String("newer_version")) {
                m_merge.reset();
                fill();
            } else if (answer.error().code == QLatin1String("merge_settled")) {
                Q_EMIT ended();
            }
        });
}

void MergeCase::say(const QString &headline, const QString &text)
{
    m_message->setText(headline, text);
    m_message->show();
}

void MergeCase::changeEvent(QEvent *event)
{
    WorkCase::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void MergeCase::translate()
{
    setAccessibleName(tr("Two versions of one record"));
    m_rows->setAccessibleName(tr("Answers that differ"));
    m_title->setText(WorkWords::title(m_item));
    m_text->setText(WorkWords::text(m_item));
    m_open->setText(tr("Open both versions"));
    fill();
}

} // namespace chancery::counter
