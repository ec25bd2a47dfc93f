// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/calendarpanel.h"

#include "ui/theme/datetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chancery::widgets {

namespace {
constexpr int weeks = 6;
constexpr int weekDays = 7;
} // namespace

CalendarPanel::CalendarPanel(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme::TextRole::Lead, this))
    , m_range(new TextLabel(theme::TextRole::Note, this, Tone::Muted))
    , m_before(new Button(theme, Button::Kind::Quiet, this))
    , m_after(new Button(theme, Button::Kind::Quiet, this))
    , m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    m_before->setIconName(QStringLiteral("chevron-left"));
    m_before->setObjectName(QStringLiteral("monthBefore"));
    m_before->setAccessibleName(tr("Month before"));
    m_after->setIconName(QStringLiteral("chevron-right"));
    m_after->setObjectName(QStringLiteral("monthAfter"));
    m_after->setAccessibleName(tr("Month after"));
    m_title->setAlignment(Qt::AlignCenter);
    head->addWidget(m_before);
    head->addWidget(m_title, 1);
    head->addWidget(m_after);
    column->addLayout(head);
    m_range->setObjectName(QStringLiteral("permitted"));
    m_range->setAlignment(Qt::AlignCenter);
    column->addWidget(m_range);
    m_grid->setSpacing(theme.space(1));
    column->addLayout(m_grid);
    for (int day = 0; day < weekDays; ++day) {
        auto *label = new TextLabel(theme::TextRole::Note, this, Tone::Muted);
        label->setAlignment(Qt::AlignCenter);
        m_grid->addWidget(label, 0, day);
        m_heads.append(label);
    }
    for (int i = 0; i < weeks * weekDays; ++i) {
        auto *button = new QPushButton(this);
        setStyleProperty(button, "button", QStringLiteral("day"));
        button->setCheckable(true);
        button->setMinimumSize(44, theme.dayTouch());
        m_grid->addWidget(button, 1 + i / weekDays, i % weekDays);
        m_days.append(button);
        connect(button, &QPushButton::clicked, this, [this, button] {
            const QDate date = button->property("date").toDate();
            setDate(date);
            Q_EMIT chosen(date);
        });
    }
    connect(m_before, &QPushButton::clicked, this, [this] { showMonth(m_month.addMonths(-1)); });
    connect(m_after, &QPushButton::clicked, this, [this] { showMonth(m_month.addMonths(1)); });
}

void CalendarPanel::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    if (!m_month.isValid())
        showMonth(first.isValid() ? first : last);
    fill();
}

void CalendarPanel::setDate(QDate date)
{
    m_date = date;
    if (date.isValid())
        showMonth(date);
}

void CalendarPanel::showMonth(QDate month)
{
    if (!month.isValid())
        return;
    m_month = QDate(month.year(), month.month(), 1);
    fill();
}

bool CalendarPanel::isPermitted(QDate date) const
{
    return (!m_first.isValid() || date >= m_first) && (!m_last.isValid() || date <= m_last);
}

QString CalendarPanel::rangeText() const
{
    const QLocale locale = m_theme.locale();
    //: a date in words, with the month's name, as QLocale formats it
    const QString format = tr("d MMMM yyyy");
    if (!m_first.isValid() || !m_last.isValid())
        return {};
    //: above a calendar: the first and the last day that can be chosen
    return tr("Choose a day from %1 to %2")
        .arg(theme::dateText(m_first, format, locale), theme::dateText(m_last, format, locale));
}

void CalendarPanel::fill()
{
    if (!m_month.isValid())
        return;
    const QLocale locale = m_theme.locale();
    // Beside a year in figures Chinese writes the month in figures as well, which is its short name.
    const auto length = locale.language() == QLocale::Chinese ? QLocale::ShortFormat : QLocale::LongFormat;
    //: above a calendar: %1 the month's name standing alone, %2 the year
    const QString title = tr("%1 %2").arg(locale.standaloneMonthName(m_month.month(), length)).arg(m_month.year());
    // A heading begins with a capital letter, also where the month's name does not.
    m_title->setText(locale.toUpper(title.left(1)) + title.mid(1));
    const int firstDay = locale.firstDayOfWeek();
    for (int day = 0; day < weekDays; ++day)
        m_heads.at(day)->setText(locale.standaloneDayName((firstDay - 1 + day) % weekDays + 1, QLocale::ShortFormat));
    const int lead = (m_month.dayOfWeek() - firstDay + weekDays) % weekDays;
    for (int i = 0; i < weeks * weekDays; ++i) {
        const QDate date = m_month.addDays(i - lead);
        QPushButton *button = m_days.at(i);
        const bool inside = date.month() == m_month.month();
        button->setText(inside ? locale.toString(date.day()) : QString());
        button->setAccessibleName(theme::longDateText(date, locale));
        button->setProperty("date", date);
        button->setEnabled(inside && isPermitted(date));
        button->setChecked(inside && date == m_date);
    }
    m_range->setText(rangeText());
    m_range->setVisible(!m_range->text().isEmpty());
    m_before->setEnabled(isPermitted(m_month.addDays(-1)));
    m_after->setEnabled(isPermitted(m_month.addMonths(1)));
}

} // namespace chancery::widgets
