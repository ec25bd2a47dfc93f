// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QPointer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLineEdit;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

class Button;
class Overlay;
class TextLabel;

/// A date typed as day, month and year in the order of the language, or touched in a calendar. What was typed is repeated with
/// the month's name, so that 03 and 04 are not mistaken for each other. Day and month may be unknown when that is allowed.
class DateEdit final : public QWidget
{
    Q_OBJECT

public:
    /// What the three parts say; a part is nothing while it is empty.
    struct Parts
    {
        std::optional<int> year, month, day;
        [[nodiscard]] bool isEmpty() const { return !year && !month && !day; }
        bool operator==(const Parts &) const = default;
    };

    explicit DateEdit(const theme::Theme &theme, QWidget *parent = nullptr);

    void setCalendarShown(bool shown);
    /// For the calendar; what is typed is not restricted. A null date is no limit.
    void setRange(QDate first, QDate last);
    /// Day and month may stay empty.
    void setPartsOptional(bool optional);
    void setParts(const Parts &parts);
    void setDate(QDate date);
    [[nodiscard]] Parts parts() const;
    /// Null unless all three parts make a date of the calendar.
    [[nodiscard]] QDate date() const;
    /// The keyboard is in one of the parts, and something was typed there.
    [[nodiscard]] bool isBeingTyped() const;
    /// The calendar while it is open.
    [[nodiscard]] Overlay *calendar() const;

public Q_SLOTS:
    void openCalendar();

Q_SIGNALS:
    /// By the person: a part changed.
    void edited();
    /// The keyboard has left all three parts, or a day was touched.
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void translate();
    void echo();
    void sizeParts();

    const theme::Theme &m_theme;
    QHBoxLayout *m_row;
    QLineEdit *m_day;
    QLineEdit *m_month;
    QLineEdit *m_year;
    Button *m_open;
    TextLabel *m_echo;
    QDate m_first;
    QDate m_last;
    bool m_partsOptional = false;
    bool m_filling = false; ///< by the program
    QPointer<Overlay> m_calendar;
};

} // namespace chancery::widgets
