// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/fieldeditor.h"

namespace chancery::widgets {
class ChoiceCards;
}

namespace chancery::wizard {

/// Cards: one or several of few options, yes or no, or a statement to agree to. Prices stand on the cards when there are any.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    enum class Sort { One, Several, YesNo, Agree };

    ChoiceEditor(const WizardContext &context, Sort sort, QWidget *parent);

    [[nodiscard]] QWidget *widget() const override;
    void describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &prices) override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;
    [[nodiscard]] bool isWide() const override { return m_wide; }

private:
    const WizardContext &m_context;
    Sort m_sort;
    bool m_wide = false;
    widgets::ChoiceCards *m_cards;
};

} // namespace chancery::wizard
