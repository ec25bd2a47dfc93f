// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/timelinepane.h"

#include "ui/counter/momenttext.h"
#include "ui/counter/problemtext.h"
#include "ui/counter/selection.h"
#include "ui/counter/staffsession.h"
#include "ui/counter/timelinewords.h"
#include "ui/payment/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace chancery::counter {

using theme::TextRole;
using widgets::TextLabel;
using widgets::Tone;

namespace {

constexpr int askAgain = 10'000; ///< ms after a question that brought no answer

} // namespace

TimelinePane::TimelinePane(
    TimelineDesk &desk, const QTimeZone &timeZone, const CounterContext &context, QWidget *parent)
    : Pane(context, parent)
    , m_desk(desk)
    , m_timeZone(timeZone)
    , m_round(new QObject(this))
    , m_title(new TextLabel(TextRole::Lead, this))
    , m_note(new TextLabel(TextRole::Body, this, Tone::Muted))
    , m_list(new QWidget(this))
    , m_lines(new QVBoxLayout(m_list))
{
    setFocusPolicy(Qt::StrongFocus);
    m_note->setObjectName(QStringLiteral("timelineNote"));
    m_list->setObjectName(QStringLiteral("timelineLines"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(2));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0); // an event and its time belong together
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_list);
    column->addStretch(1);
    m_again.setSingleShot(true);
    m_again.setInterval(askAgain);
    connect(&m_again, &QTimer::timeout, this, &TimelinePane::read);
    connect(&context.theme, &theme::Theme::changed, this, [this] { translate(); });
    translate();
}

TimelinePane::~TimelinePane() = default;

void TimelinePane::activate()
{
    setFocus(Qt::ShortcutFocusReason);
    read();
}

void TimelinePane::lock()
{
    forget();
    translate();
}

void TimelinePane::unlock()
{
    read();
}

void TimelinePane::showApplication(const domain::ApplicationRef &)
{
    forget();
    read();
    translate();
}

void TimelinePane::forget()
{
    delete m_round;
    m_round = new QObject(this);
    m_again.stop();
    m_timeline.reset();
    m_problem.reset();
}

void TimelinePane::read()
{
    const auto &application = context().selection.application();
    if (application.isEmpty() || !context().staff.isIn())
        return;
    delete m_round;
    m_round = new QObject(this);
    m_desk.read(application, m_round, [this](const auto &answer) {
        m_problem.reset();
        if (answer)
            m_timeline = answer.value();
        else
            m_problem = answer.error();
        translate();
        if (answer)
            watch();
        else
            m_again.start();
    });
}

void TimelinePane::watch()
{
    const auto live = std::find_if(m_timeline->attempts.begin(), m_timeline->attempts.end(),
        [](const Timeline::Attempt &attempt) { return domain::isLive(attempt.state); });
    if (live == m_timeline->attempts.end())
        return;
    const Timeline::Attempt known = *live;
    m_desk.watch(known.id, known.version, m_round, [this, known](const auto &answer) {
        if (!answer)
            return m_again.start();
        // Other panes are told too: a payment that has come in changes what can be done.
        if (answer->version > known.version)
            return context().selection.renew();
        watch();
    });
}

std::vector<TimelinePane::Line> TimelinePane::lines() const
{
    std::vector<Line> result;
    for (auto event = m_timeline->events.rbegin(); event != m_timeline->events.rend(); ++event)
        result.push_back({event->at, eventText(*event, look().locale()), eventTone(*event)});
    // Why an attempt ended without money the events do not say.
    for (const Timeline::Attempt &attempt : m_timeline->attempts) {
        if (attempt.failure.isEmpty() || !domain::isOver(attempt.state))
            continue;
        //: way to pay: why its payment did not come
        result.push_back({attempt.updatedAt,
            tr("%1: %2").arg(
                paymentui::Words::method(attempt.method), paymentui::Words::failure(attempt.failure).headline),
            paymentStateTone(attempt.state)});
    }
    std::stable_sort(
        result.begin(), result.end(), [](const Line &one, const Line &other) { return one.at > other.at; });
    return result;
}

void TimelinePane::translate()
{
    m_title->setText(tr("What has happened"));
    while (const QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool chosen = !context().selection.application().isEmpty();
    m_note->setVisible(!m_timeline || m_problem || m_timeline->events.empty());
    m_note->setText(m_problem ? problemText(*m_problem)
            : !chosen         ? tr("Choose an application.")
            : !m_timeline     ? tr("Asking the relay…")
                              : tr("Nothing yet."));
    if (!m_timeline)
        return;
    for (const Line &line : lines()) {
        auto *text = new TextLabel(TextRole::Body, m_list, line.tone);
        text->setText(line.text);
        auto *time = new TextLabel(TextRole::Note, m_list, Tone::Muted);
        time->setText(momentText(line.at, m_timeZone, look().locale()));
        m_lines->addWidget(text);
        m_lines->addWidget(time);
        m_lines->addSpacing(look().space(2));
    }
}

} // namespace chancery::counter
