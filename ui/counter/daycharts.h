// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/dayfigures.h"

#include <QCoreApplication>
#include <QLocale>

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace chancery::theme {
class Theme;
}

namespace chancery::counter {

/// The supervisor's plots, in the colours and letters of the theme. Bars of different series are told apart by shade,
/// not by hue alone, and each figure also stands in the table below them.
class DayCharts
{
    Q_DECLARE_TR_FUNCTIONS(chancery::counter::DayCharts)

public:
    explicit DayCharts(const theme::Theme &theme)
        : m_theme(theme)
    {
    }

    /// Applications received and payments confirmed, by hour.
    [[nodiscard]] QChart *applications(const DayFigures &figures) const;
    /// What was taken in one currency, by hour and method.
    [[nodiscard]] QChart *takings(const DayFigures &figures, const QString &currency) const;
    /// Waiting, median and nine of ten, by what was waited for, in seconds.
    [[nodiscard]] QChart *waiting(const DayFigures &figures) const;
    /// Share of failed payments by method, in per cent.
    [[nodiscard]] QChart *failures(const DayFigures &figures) const;

    /// A method's name, or that of a call for staff.
    [[nodiscard]] static QString waitingName(const QString &what);

private:
    struct Series
    {
        QString name;
        std::vector<double> values; ///< as many as there are categories
    };
    [[nodiscard]] QChart *bars(const QString &title, const QStringList &categories, const std::vector<Series> &series,
        const QString &unit, bool stacked) const;

    const theme::Theme &m_theme;
};

} // namespace chancery::counter
