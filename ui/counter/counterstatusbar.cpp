// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/counterstatusbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace chancery::counter {

using theme::ColorRole;
using theme::TextRole;
using widgets::TextLabel;
using widgets::Tone;

CounterStatusBar::CounterStatusBar(const theme::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_mark(new widgets::IconLabel(theme, QStringLiteral("check"), TextRole::Note, ColorRole::Success, this))
    , m_relay(new TextLabel(TextRole::Note, this))
    , m_records(new TextLabel(TextRole::Note, this))
    , m_printer(new TextLabel(TextRole::Note, this))
    , m_keychain(new TextLabel(TextRole::Note, this))
    , m_shift(new TextLabel(TextRole::Note, this))
{
    setObjectName(QStringLiteral("statusBar"));
    widgets::setSurface(this, QStringLiteral("bottom"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(1));
    row->setSpacing(theme.space(5));
    row->addWidget(m_mark);
    for (auto [label, name] :
        {std::pair{m_relay, "relayState"}, std::pair{m_records, "recordsState"}, std::pair{m_printer, "printerState"},
            std::pair{m_keychain, "keychainState"}, std::pair{m_shift, "shiftState"}}) {
        label->setObjectName(QString::fromLatin1(name));
        label->setWordWrap(false);
        row->addWidget(label);
    }
    row->insertStretch(4, 1);
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

QString CounterStatusBar::recordsText() const
{
    QString text = m_status.unsent == 0 ? tr("Everything sent")
                                        : tr("%n record(s) not sent yet", nullptr, static_cast<int>(m_status.unsent));
    if (m_status.unsent > 0 && m_status.oldestUnsent)
        text = tr("%1, the oldest for %2").arg(text, ageText(*m_status.oldestUnsent));
    if (m_status.deadLetters > 0)
        text += QStringLiteral(" · ") + tr("%n refused", nullptr, static_cast<int>(m_status.deadLetters));
    return text;
}

void CounterStatusBar::translate()
{
    m_mark->setIcon(m_status.online ? QStringLiteral("check") : QStringLiteral("offline"));
    m_mark->setColor(m_status.online ? ColorRole::Success : ColorRole::Attention);
    m_relay->setText(m_status.online ? tr("Connected to the relay") : tr("No connection to the relay"));
    widgets::setTone(m_relay, m_status.online ? Tone::Muted : Tone::Attention);
    m_records->setText(recordsText());
    widgets::setTone(m_records,
        m_status.deadLetters > 0  ? Tone::Danger
            : m_status.unsent > 0 ? Tone::Attention
                                  : Tone::Muted);
    switch (m_status.printer) {
    case CounterStatus::Printer::None:
        m_printer->setText(tr("No printer"));
        break;
    case CounterStatus::Printer::Ready:
        m_printer->setText(tr("Printer ready"));
        break;
    case CounterStatus::Printer::Hindered:
        m_printer->setText(tr("Look at the printer"));
        break;
    }
    widgets::setTone(m_printer, m_status.printer == CounterStatus::Printer::Hindered ? Tone::Attention : Tone::Muted);
    m_keychain->setText(m_status.keychain ? tr("Keys open") : tr("Keys closed"));
    widgets::setTone(m_keychain, m_status.keychain ? Tone::Muted : Tone::Attention);
    m_shift->setText(m_status.shiftTotal.isEmpty() ? tr("No shift open") : tr("Shift: %1").arg(m_status.shiftTotal));
    widgets::setTone(m_shift, m_status.shiftTotal.isEmpty() ? Tone::Muted : Tone::Plain);
}

void CounterStatusBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace chancery::counter
