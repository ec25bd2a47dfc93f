// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/quote.h"
#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

#include <optional>

class QGridLayout;

namespace chancery::widgets {
class Banner;
class PagedColumn;
class Spinner;
class TextLabel;
}

namespace chancery::wizard {

/// The binding fee: its lines, the base amount, the rate and its date, the total, and what happens to the money when the visa is refused.
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
    void enter() override;
    void leave() override;
    void activatePrimary() override;
    bool goBack() override;
    void wipe() override;

Q_SIGNALS:
    void accepted(const chancery::domain::Quote &quote);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    [[nodiscard]] bool isLastPage() const;
    void fill();
    void addLine(const QString &name, const QString &base, const QString &amount);

    WizardContext m_context;
    std::optional<domain::Quote> m_quote;
    QString m_failure;
    bool m_asking = false;
    widgets::PagedColumn *m_column;
    QWidget *m_card; ///< the lines
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
