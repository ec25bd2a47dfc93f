// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/dateedit.h"

#include "ui/theme/datetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/calendarpanel.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::widgets {

namespace {

std::optional<int> number(const QLineEdit *edit)
{
    bool good = false;
    const int value = edit->text().toInt(&good);
    return good ? std::optional(value) : std::nullopt;
}

QString padded(std::optional<int> value, int digits)
{
    return value ? QStringLiteral("%1").arg(*value, digits, 10, QLatin1Char('0')) : QString();
}

} // namespace

DateEdit::DateEdit(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout)
    , m_day(new LineEdit(this))
    , m_month(new LineEdit(this))
    , m_year(new LineEdit(this))
    , m_open(new Button(theme, Button::Kind::Secondary, this))
    , m_echo(new TextLabel(theme::TextRole::Note, this, Tone::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    m_row->setSpacing(theme.space(2));
    column->addLayout(m_row);
    column->addWidget(m_echo);
    m_day->setObjectName(QStringLiteral("day"));
    m_month->setObjectName(QStringLiteral("month"));
    m_year->setObjectName(QStringLiteral("year"));
    m_open->setObjectName(QStringLiteral("openCalendar"));
    m_open->setIconName(QStringLiteral("calendar"));
    for (QLineEdit *part : {m_day, m_month, m_year}) {
        const int digits = part == m_year ? 4 : 2;
        part->setMaxLength(digits);
        part->setValidator(new QIntValidator(0, digits == 4 ? 9999 : 99, part));
        part->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
        part->installEventFilter(this);
        // Not textEdited: what assistive technology puts in counts like what is typed.
        connect(part, &QLineEdit::textChanged, this, [this] {
            if (m_filling)
                return;
            echo();
            Q_EMIT edited();
        });
        connect(part, &QLineEdit::textEdited, this, [this, part, digits](const QString &text) {
            if (text.size() == digits && part->cursorPosition() == digits && part != m_row->itemAt(2)->widget())
                part->nextInFocusChain()->setFocus(Qt::TabFocusReason);
        });
    }
    connect(m_open, &QPushButton::clicked, this, &DateEdit::openCalendar);
    connect(&theme, &theme::Theme::changed, this, [this] {
        arrange();
        translate();
    });
    arrange();
    translate();
    sizeParts();
}

void DateEdit::arrange()
{
    while (m_row->count() > 0)
        delete m_row->takeAt(0);
    const bool yearFirst = m_theme.locale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('y'));
    const bool monthFirst = m_theme.locale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
    const QList<QLineEdit *> order = yearFirst ? QList<QLineEdit *> {m_year, m_month, m_day}
        : monthFirst                           ? QList<QLineEdit *> {m_month, m_day, m_year}
                                               : QList<QLineEdit *> {m_day, m_month, m_year};
    for (QLineEdit *part : order)
        m_row->addWidget(part);
    m_row->addWidget(m_open);
    m_row->addStretch(1);
    setTabOrder(order.at(0), order.at(1));
    setTabOrder(order.at(1), order.at(2));
    setTabOrder(order.at(2), m_open);
    setFocusProxy(order.at(0));
    sizeParts();
}

void DateEdit::sizeParts()
{
    const QFontMetrics metrics(m_theme.font(theme::TextRole::Body));
    const int frame = 2 * m_theme.space(4) + 20; // borders and the margins that a line edit keeps for itself
    const int two = std::max(metrics.horizontalAdvance(QStringLiteral("00")), metrics.horizontalAdvance(m_day->placeholderText()));
    const int month = std::max(two, metrics.horizontalAdvance(m_month->placeholderText()));
    const int year = std::max(metrics.horizontalAdvance(QStringLiteral("0000")), metrics.horizontalAdvance(m_year->placeholderText()));
    m_day->setFixedWidth(two + frame);
    m_month->setFixedWidth(month + frame);
    m_year->setFixedWidth(year + frame);
}

void DateEdit::translate()
{
    //: two letters shown in an empty field for the day of a date
    m_day->setPlaceholderText(tr("DD"));
    //: letters shown in an empty field for the month of a date
    m_month->setPlaceholderText(tr("MM"));
    //: letters shown in an empty field for the year of a date
    m_year->setPlaceholderText(tr("YYYY"));
    m_day->setAccessibleName(tr("Day"));
    m_month->setAccessibleName(tr("Month, as a number"));
    m_year->setAccessibleName(tr("Year, four digits"));
    m_open->setAccessibleName(tr("Choose in a calendar"));
    sizeParts();
    echo();
}

void DateEdit::setCalendarShown(bool shown)
{
    m_open->setVisible(shown);
}

void DateEdit::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
}

void DateEdit::setPartsOptional(bool optional)
{
    m_partsOptional = optional;
    echo();
}

void DateEdit::setParts(const Parts &parts)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_year->setText(padded(parts.year, 4));
    m_month->setText(padded(parts.month, 2));
    m_day->setText(padded(parts.day, 2));
    echo();
}

void DateEdit::setDate(QDate date)
{
    setParts(date.isValid() ? Parts {date.year(), date.month(), date.day()} : Parts {});
}

DateEdit::Parts DateEdit::parts() const
{
    return {number(m_year), number(m_month), number(m_day)};
}

QDate DateEdit::date() const
{
    const Parts now = parts();
    return now.year && now.month && now.day ? QDate(*now.year, *now.month, *now.day) : QDate();
}

void DateEdit::echo()
{
    const QLocale locale = m_theme.locale();
    const Parts now = parts();
    const bool plausibleYear = now.year && *now.year >= 1000;
    QString words;
    if (const QDate whole = date(); plausibleYear && whole.isValid())
        //: a date in words, with the month's name, as QLocale formats it
        words = theme::dateText(whole, tr("d MMMM yyyy"), locale);
    else if (m_partsOptional && plausibleYear && now.month && !now.day && *now.month >= 1 && *now.month <= 12)
        words = tr("%1 %2, day unknown").arg(locale.standaloneMonthName(*now.month)).arg(*now.year);
    else if (m_partsOptional && plausibleYear && !now.month && !now.day)
        words = tr("%1, day and month unknown").arg(*now.year);
    m_echo->setText(words);
    m_echo->setVisible(!words.isEmpty());
}

bool DateEdit::isBeingTyped() const
{
    const QList<QLineEdit *> all {m_day, m_month, m_year};
    return std::any_of(all.begin(), all.end(), [](const QLineEdit *part) { return part->hasFocus() && part->isModified(); });
}

Overlay *DateEdit::calendar() const
{
    return m_calendar;
}

void DateEdit::openCalendar()
{
    if (m_calendar != nullptr)
        return;
    auto *overlay = new Overlay(m_theme, this);
    m_calendar = overlay;
    overlay->setAccessibleName(m_open->accessibleName());
    auto *panel = new CalendarPanel(m_theme, overlay);
    panel->setRange(m_first, m_last);
    panel->setDate(date().isValid() ? date() : QDate());
    overlay->body()->addWidget(panel);
    auto *cancel = new Button(m_theme, Button::Kind::Secondary, overlay);
    cancel->setText(tr("Close the calendar"));
    overlay->body()->addWidget(cancel, 0, Qt::AlignLeft);
    connect(cancel, &QPushButton::clicked, overlay, &Overlay::close);
    connect(panel, &CalendarPanel::chosen, this, [this, overlay](QDate date) {
        setDate(date);
        overlay->close();
        Q_EMIT edited();
        Q_EMIT finished();
    });
    overlay->open(panel);
}

void DateEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // Where the keyboard went is known only after this event.
        QTimer::singleShot(0, this, [this] {
            if (!isAncestorOf(QApplication::focusWidget()))
                Q_EMIT finished();
        });
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chancery::widgets
