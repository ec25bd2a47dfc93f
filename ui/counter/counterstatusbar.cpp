// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/counterstatusbar.h"

#include "ui/payment/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/format.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace chancery::counter {

using theme::ColorRole;
using theme::TextRole;
using widgets::TextLabel;
using widgets::Tone;
using CatchUp = sync::CatchingUp::State;
using Intake = wizard::KioskStatus::Intake;

CounterStatusBar::CounterStatusBar(const theme::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_mark(new widgets::IconLabel(theme, QStringLiteral("check"), TextRole::Note, ColorRole::Success, this))
    , m_relay(new TextLabel(TextRole::Note, this))
    , m_records(new TextLabel(TextRole::Note, this))
    , m_catchUp(new widgets::Button(theme, widgets::Button::Kind::Quiet, this))
    , m_printer(new TextLabel(TextRole::Note, this))
    , m_keys(new TextLabel(TextRole::Note, this))
    , m_shift(new TextLabel(TextRole::Note, this))
{
    setObjectName(QStringLiteral("statusBar"));
    widgets::setSurface(this, QStringLiteral("bottom"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(1));
    row->setSpacing(theme.space(4));
    row->addWidget(m_mark);
    for (auto [label, name] :
        {std::pair{m_relay, "relayState"}, std::pair{m_records, "recordsState"}, std::pair{m_printer, "printerState"},
            std::pair{m_keys, "keychainState"}, std::pair{m_shift, "shiftSummary"}}) {
        label->setObjectName(QString::fromLatin1(name));
        row->addWidget(label);
    }
    m_catchUp->setObjectName(QStringLiteral("catchUp"));
    row->insertWidget(3, m_catchUp);
    row->insertStretch(4, 1);
    connect(m_catchUp, &QPushButton::clicked, this, [this] {
        if (m_status.catchingUp.state == CatchUp::Stopped)
            Q_EMIT goOnCatchingUpWanted();
        else
            Q_EMIT stopCatchingUpWanted();
    });
    connect(&theme, &theme::Theme::changed, this, &CounterStatusBar::translate);
    translate();
}

void CounterStatusBar::setStatus(const CounterStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    translate();
}

QString CounterStatusBar::ageText(domain::Instant since) const
{
    const auto age = std::max(m_status.now - since, domain::Instant::duration::zero());
    const int minutes = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(age).count());
    if (minutes < 120)
        return tr("%n minute(s)", nullptr, minutes);
    return minutes < 48 * 60 ? tr("%n hour(s)", nullptr, minutes / 60) : tr("%n day(s)", nullptr, minutes / 60 / 24);
}

QString CounterStatusBar::policyText() const
{
    switch (m_status.intake) {
    case Intake::Open:
        return {};
    case Intake::ManyUnsent:
        return tr("Connect this computer: it soon holds too many applications");
    case Intake::LongAway:
        return tr("Connect this computer: it has been offline for a long time");
    case Intake::StoppedManyUnsent:
        return tr("No new applications: too many are waiting to be sent");
    case Intake::StoppedLongAway:
        return tr("No new applications: cut off for too long");
    }
    Q_UNREACHABLE();
}

QString CounterStatusBar::recordsText() const
{
    const auto number = [this](qint64 count) { return m_theme.locale().toString(count); };
    const sync::CatchingUp &catchingUp = m_status.catchingUp;
    switch (catchingUp.state) {
    case CatchUp::Running:
        return tr("Catching up: %1 of %2").arg(number(catchingUp.done), number(catchingUp.total));
    case CatchUp::Stopped:
        return tr("Stopped at %1 of %2").arg(number(catchingUp.done), number(catchingUp.total));
    case CatchUp::None:
        break;
    }
    QString text = m_status.unsent == 0 ? tr("Everything sent")
                                        : tr("%n record(s) not sent yet", nullptr, static_cast<int>(m_status.unsent));
    if (m_status.unsent > 0 && m_status.oldestUnsent)
        text = tr("%1, the oldest for %2").arg(text, ageText(*m_status.oldestUnsent));
    if (m_status.deadLetters > 0)
        text += QStringLiteral(" · ") + tr("%n refused", nullptr, static_cast<int>(m_status.deadLetters));
    if (const QString policy = policyText(); !policy.isEmpty())
        text = policy + QStringLiteral(" · ") + text;
    return text;
}

void CounterStatusBar::showRelay()
{
    m_relay->setVisible(m_status.online.has_value());
    m_mark->setVisible(m_relay->isVisibleTo(this));
    if (!m_status.online)
        return;
    const bool good = *m_status.online && !m_status.clockOff;
    m_mark->setIcon(*m_status.online ? QStringLiteral("check") : QStringLiteral("offline"));
    m_mark->setColor(good ? ColorRole::Success : ColorRole::Attention);
    QString text = *m_status.online ? tr("Connected to the relay") : tr("No connection to the relay");
    if (m_status.clockOff) {
        const auto off = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(*m_status.clockOff)).count();
        text += QStringLiteral(" · ")
            + tr("The clock is %n minute(s) off: set it", nullptr, static_cast<int>(std::max<qint64>(off, 1)));
    }
    m_relay->setText(text);
    widgets::setTone(m_relay, good ? Tone::Muted : Tone::Attention);
}

void CounterStatusBar::showPrinter()
{
    m_printer->setVisible(m_status.printer.has_value());
    if (!m_status.printer)
        return;
    const bool works = *m_status.printer == payment::PrintOutcome::Printed;
    const bool none = *m_status.printer == payment::PrintOutcome::NoPrinter;
    m_printer->setText(none         ? tr("No printer")
            : !works                ? paymentui::Words::printTrouble(*m_status.printer)
            : m_status.paperNearEnd ? tr("Printer ready, its paper is almost used up")
                                    : tr("Printer ready"));
    widgets::setTone(m_printer, none || (works && !m_status.paperNearEnd) ? Tone::Muted : Tone::Attention);
}

void CounterStatusBar::showShift()
{
    m_shift->setVisible(m_status.shift.has_value());
    if (!m_status.shift)
        return;
    QStringList totals;
    for (const domain::Money &total : m_status.shift->totals)
        totals << wizard::moneyText(total, m_theme.locale());
    const QString sum = totals.join(QStringLiteral(" + "));
    if (!m_status.shift->open)
        m_shift->setText(tr("No shift open"));
    else if (m_status.shift->paused)
        m_shift->setText(tr("Shift paused"));
    else
        m_shift->setText(sum.isEmpty() ? tr("Shift: nothing taken yet") : tr("Shift: %1").arg(sum));
    widgets::setTone(m_shift, m_status.shift->open && !m_status.shift->paused ? Tone::Plain : Tone::Muted);
}

void CounterStatusBar::translate()
{
    showRelay();
    m_records->setText(recordsText());
    m_records->setVisible(m_status.now != domain::Instant{} || m_status.catchingUp.state != CatchUp::None
        || m_status.intake != Intake::Open);
    const bool stopped = m_status.intake == Intake::StoppedManyUnsent || m_status.intake == Intake::StoppedLongAway;
    widgets::setTone(m_records,
        m_status.deadLetters > 0 || stopped                          ? Tone::Danger
            : m_status.unsent > 0 || m_status.intake != Intake::Open ? Tone::Attention
                                                                     : Tone::Muted);
    m_catchUp->setText(m_status.catchingUp.state == CatchUp::Stopped ? tr("Go on") : tr("Stop for now"));
    m_catchUp->setVisible(m_status.catchingUp.state != CatchUp::None);
    showPrinter();
    m_keys->setVisible(m_status.keys.has_value());
    m_keys->setText(m_status.keys.value_or(false) ? tr("Keys open") : tr("Keys closed"));
    widgets::setTone(m_keys, m_status.keys.value_or(false) ? Tone::Muted : Tone::Attention);
    showShift();
    fit();
}

void CounterStatusBar::fit()
{
    // In one line where there is room; else each wraps, and the window need not be wider than its screen.
    int wanted = 2 * m_theme.space(4) + m_mark->sizeHint().width();
    int words = 0;
    for (const TextLabel *label : {m_relay, m_records, m_printer, m_keys, m_shift}) {
        if (label->isHidden())
            continue;
        wanted += m_theme.space(5);
        words += label->fontMetrics().horizontalAdvance(label->text());
    }
    if (!m_catchUp->isHidden())
        wanted += m_theme.space(5) + m_catchUp->sizeHint().width();
    wanted += words;
    const bool isWrapped = wanted > width();
    for (TextLabel *label : {m_relay, m_records, m_printer, m_keys, m_shift}) {
        label->setWordWrap(isWrapped);
        label->setMinimumWidth(0);
    }
    if (!isWrapped)
        return;
    // In as few lines as there is room for, and each in as many as the others.
    constexpr int mostLines = 4;
    for (int lines = 2; lines <= mostLines && !shareOut(width() - (wanted - words), lines); ++lines) { }
}

bool CounterStatusBar::shareOut(int room, int lines)
{
    std::vector<std::pair<TextLabel *, int>> shares;
    for (TextLabel *label : {m_relay, m_records, m_printer, m_keys, m_shift}) {
        if (label->isHidden())
            continue;
        // A line ends before the word that does not fit.
        const QFontMetrics metrics = label->fontMetrics();
        const int share = metrics.horizontalAdvance(label->text()) / lines + 4 * metrics.averageCharWidth();
        shares.emplace_back(label, share);
        room -= share;
    }
    if (room < 0 || shares.empty())
        return false;
    // What is left lets long words stand beside each other, too.
    const int more = room / static_cast<int>(shares.size());
    for (const auto &[label, share] : shares)
        label->setMinimumWidth(std::min(share + more, label->fontMetrics().horizontalAdvance(label->text())));
    return true;
}

QSize CounterStatusBar::minimumSizeHint() const
{
    return {m_theme.columnWidth() / 2, QFrame::minimumSizeHint().height()}; // what stands in it wraps
}

void CounterStatusBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void CounterStatusBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace chancery::counter
