// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/daydesk.h"
#include "ui/counter/pane.h"

#include <QDate>

#include <optional>

class QGridLayout;
class QPainter;
class QRectF;

namespace chancery::widgets {
class Banner;
class Button;
class TextLabel;
}

namespace chancery::counter {

/// The supervisor's day: plots, the same figures in words, how the providers stand; to page through and to print.
class DayPane final : public Pane
{
    Q_OBJECT

public:
    DayPane(DayDesk &desk, const CounterContext &context, QWidget *parent = nullptr);

    /// For its button.
    [[nodiscard]] static QString title() { return tr("The day"); }

    void activate() override;
    void lock() override;
    void unlock() override { read(); }
    /// "printDay"
    void perform(const QString &action) override;
    /// The whole page, as it is printed: title and plots on white.
    void paintPage(QPainter &painter, const QRectF &page) const;

protected:
    void translate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDay(QDate day);
    void read();
    void showFigures();
    void showCharts();
    [[nodiscard]] QStringList currencies() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString providersText() const;
    void print();

    DayDesk &m_desk;
    QDate m_day;
    std::optional<DayFigures> m_figures;
    std::optional<payment::GatewayProblem> m_problem;
    widgets::TextLabel *m_title;
    widgets::Button *m_before;
    widgets::Button *m_after;
    widgets::Button *m_print;
    widgets::Banner *m_banner;
    widgets::TextLabel *m_summary;
    QWidget *m_charts;
    QGridLayout *m_grid;
    int m_across = 2; ///< plots beside each other
    widgets::TextLabel *m_providers;
};

} // namespace chancery::counter
