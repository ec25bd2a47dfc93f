// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QLocale>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

class Button;
class TextLabel;

/// A month to touch: it says from which day to which can be chosen; days outside are there, but cannot be.
class CalendarPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarPanel(const theme::Theme &theme, QWidget *parent = nullptr);

    /// A null date is no limit.
    void setRange(QDate first, QDate last);
    void setDate(QDate date);
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] QDate shownMonth() const { return m_month; }

Q_SIGNALS:
    void chosen(QDate date);

private:
    void showMonth(QDate month);
    void fill();
    [[nodiscard]] QString rangeText() const;
    [[nodiscard]] bool isPermitted(QDate date) const;

    const theme::Theme &m_theme;
    QDate m_date;
    QDate m_first;
    QDate m_last;
    QDate m_month;
    TextLabel *m_title;
    TextLabel *m_range;
    Button *m_before;
    Button *m_after;
    QGridLayout *m_grid;
    QList<QLabel *> m_heads;
    QList<QPushButton *> m_days;
};

} // namespace chancery::widgets
