// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/daycharts.h"

#include "ui/payment/words.h"
#include "ui/theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace chancery::counter {

using paymentui::Words;
using theme::ColorRole;
using theme::TextRole;

namespace {

constexpr int ticks = 5;

/// The hours from the first to the last with anything in them; at least a working day.
std::pair<int, int> span(const DayFigures &figures)
{
    int first = 9;
    int last = 17;
    for (const DayFigures::Hour &hour : figures.hours) {
        first = std::min(first, hour.hour);
        last = std::max(last, hour.hour);
    }
    for (const DayFigures::Takings &taken : figures.takings) {
        first = std::min(first, taken.hour);
        last = std::max(last, taken.hour);
    }
    return {first, last};
}

QStringList hourNames(const std::pair<int, int> &hours, const QLocale &locale)
{
    QStringList names;
    for (int hour = hours.first; hour <= hours.second; ++hour)
        names.append(locale.toString(hour));
    return names;
}

/// The next round figure, so that the axis has whole steps.
double roundUp(double value)
{
    if (value <= ticks - 1)
        return ticks - 1;
    const double step = std::pow(10, std::floor(std::log10(value / (ticks - 1))));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * step * (ticks - 1) >= value)
            return factor * step * (ticks - 1);
    }
    return value;
}

} // namespace

QString DayCharts::waitingName(const QString &what)
{
    return what == u"call" ? tr("Until staff came") : Words::methodChoice(what);
}

QChart *DayCharts::bars(const QString &title, const QStringList &categories, const std::vector<Series> &series,
    const QString &unit, bool stacked) const
{
    auto *chart = new QChart;
    chart->setTitle(title);
    chart->setLocale(m_theme.locale());
    chart->setLocalizeNumbers(true);
    chart->setTitleFont(m_theme.font(TextRole::Lead));
    chart->setTitleBrush(m_theme.color(ColorRole::Ink));
    chart->setBackgroundBrush(m_theme.color(ColorRole::Surface));
    chart->setBackgroundRoundness(m_theme.radius());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setFont(m_theme.font(TextRole::Note));
    chart->legend()->setLabelColor(m_theme.color(ColorRole::Ink));
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setVisible(series.size() > 1);
    auto *shown = stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries(chart)) : new QBarSeries(chart);
    const QColor accent = m_theme.color(ColorRole::Accent);
    double largest = 0;
    std::vector<double> sums(static_cast<std::size_t>(categories.size()), 0);
    for (std::size_t i = 0; i < series.size(); ++i) {
        auto *set = new QBarSet(series[i].name);
        QColor shade = accent;
        // From the accent towards the paper: distinct without colour, and in high contrast too.
        if (series.size() > 1)
            shade.setAlphaF(
                static_cast<float>(1.0 - 0.7 * static_cast<double>(i) / static_cast<double>(series.size() - 1)));
        set->setColor(shade);
        set->setBorderColor(accent);
        for (std::size_t at = 0; at < sums.size(); ++at) {
            const double value = series[i].values[at];
            set->append(value);
            sums[at] = stacked ? sums[at] + value : std::max(sums[at], value);
            largest = std::max(largest, sums[at]);
        }
        shown->append(set);
    }
    chart->addSeries(shown);
    auto *across = new QBarCategoryAxis(chart);
    across->append(categories);
    auto *up = new QValueAxis(chart);
    up->setRange(0, roundUp(largest));
    up->setTickCount(ticks);
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->setTitleText(unit);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsFont(m_theme.font(TextRole::Note));
        axis->setLabelsColor(m_theme.color(ColorRole::Ink));
        axis->setTitleFont(m_theme.font(TextRole::Note));
        axis->setTitleBrush(m_theme.color(ColorRole::Ink));
        axis->setLinePenColor(m_theme.color(ColorRole::Line));
        axis->setGridLineColor(m_theme.color(ColorRole::Line));
    }
    across->setGridLineVisible(false);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    shown->attachAxis(across);
    shown->attachAxis(up);
    return chart;
}

QChart *DayCharts::applications(const DayFigures &figures) const
{
    const auto hours = span(figures);
    std::vector<double> received(static_cast<std::size_t>(hours.second - hours.first + 1), 0);
    std::vector<double> paid = received;
    for (const DayFigures::Hour &hour : figures.hours) {
        received[static_cast<std::size_t>(hour.hour - hours.first)] = hour.received;
        paid[static_cast<std::size_t>(hour.hour - hours.first)] = hour.paid;
    }
    return bars(tr("Applications by hour"), hourNames(hours, m_theme.locale()),
        {{tr("Received"), received}, {tr("Paid"), paid}}, {}, false);
}

QChart *DayCharts::takings(const DayFigures &figures, const QString &currency) const
{
    const auto hours = span(figures);
    std::map<QString, std::vector<double>> byMethod;
    for (const DayFigures::Takings &taken : figures.takings) {
        if (taken.sum.currency().code() != currency)
            continue;
        auto &values = byMethod[taken.method];
        values.resize(static_cast<std::size_t>(hours.second - hours.first + 1), 0);
        // For the height of a bar only; every sum that is read is exact and stands in the table.
        values[static_cast<std::size_t>(taken.hour - hours.first)] += taken.sum.toDecimal().toDouble();
    }
    std::vector<Series> series;
    for (const auto &[method, values] : byMethod)
        series.push_back({Words::methodChoice(method), values});
    return bars(tr("Takings by hour"), hourNames(hours, m_theme.locale()), series, currency, true);
}

QChart *DayCharts::waiting(const DayFigures &figures) const
{
    QStringList names;
    std::vector<double> median;
    std::vector<double> slow;
    for (const DayFigures::Waiting &wait : figures.waiting) {
        names.append(waitingName(wait.what));
        median.push_back(wait.medianSeconds);
        slow.push_back(wait.slowSeconds);
    }
    return bars(tr("Waiting"), names,
        {{tr("Half waited no longer"), median}, {tr("Nine of ten waited no longer"), slow}}, tr("Seconds"), false);
}

QChart *DayCharts::failures(const DayFigures &figures) const
{
    QStringList names;
    std::vector<double> shares;
    for (const DayFigures::Provider &used : figures.providers) {
        names.append(Words::methodChoice(used.method));
        shares.push_back(used.begun > 0 ? 100.0 * used.failed / used.begun : 0);
    }
    return bars(tr("Failed payments"), names, {{tr("Failed"), shares}}, tr("Per cent"), false);
}

} // namespace chancery::counter
