// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/quote.h"
#include "ui/theme/textrole.h"
#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

#include <optional>
#include <vector>

class QGridLayout;

namespace chancery::widgets {
class Banner;
class PagedColumn;
class Spinner;
class TextLabel;
}

namespace chancery::wizard {

/// The binding fee: its lines, the base amount, the rate and its date, the total, and what happens to the money when the visa is refused.
/// While the relay is away: the fee by the schedule at hand, and the offer to finish now and pay later.
class FeeView final : public StepView
{
    Q_OBJECT

public:
    explicit FeeView(const WizardContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<domain::Quote> &quote() const { return m_quote; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString primaryAction() const override;
    [[nodiscard]] bool isPrimaryEnabled() const override;
    [[nodiscard]] QString secondaryAction() const override;
    void rewind() override;
    void enter() override;
    void leave() override;
    void activatePrimary() override;
    void activateSecondary() override;
    bool goBack() override;
    void wipe() override;

Q_SIGNALS:
    void accepted(const chancery::domain::Quote &quote);
    /// The person hands the application in without paying. Whoever keeps it takes the session to Done.
    void payLaterWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    /// The relay is away, and what is asked for has a place in the schedule: the application can be taken all the same.
    [[nodiscard]] bool canHandIn() const;
    [[nodiscard]] bool isLastPage() const;
    void fill();
    /// What is paid for, what of it the government fixes in its own currency, and what that is here.
    struct Line
    {
        QString name;
        QString base;
        QString amount;
    };
    void addLine(const Line &line);
    [[nodiscard]] theme::TextRole lineRole() const;
    /// The base amounts leave the names no room beside them.
    [[nodiscard]] bool wantsBaseBelow(const std::vector<Line> &lines) const;

    WizardContext m_context;
    std::optional<domain::Quote> m_quote;
    std::optional<domain::Quote> m_estimate; ///< by the schedule at hand, while the relay is away
    QString m_failure;
    bool m_asking = false;
    bool m_handingIn = false;
    bool m_isBaseBelow = false; ///< the base amounts stand under the names
    widgets::PagedColumn *m_column;
    QWidget *m_card; ///< the lines and their sum
    QGridLayout *m_lines;
    QWidget *m_sum;
    widgets::TextLabel *m_totalLabel;
    widgets::TextLabel *m_total;
    widgets::TextLabel *m_rate;
    widgets::Banner *m_refund;
    widgets::Banner *m_problem;
    QWidget *m_waiting;
    widgets::TextLabel *m_waitingText;
};

} // namespace chancery::wizard
