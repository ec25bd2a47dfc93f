// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/pickedit.h"
#include "ui/wizard/fieldeditor.h"

namespace chancery::wizard {

/// Countries by their names in the present language, in its order; all of them when `codes` is empty.
[[nodiscard]] std::vector<widgets::PickEdit::Option> countryOptions(const WizardContext &context, const QStringList &codes);

/// One of many: countries (with a search line) and long choices.
class ListEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ListEditor(const WizardContext &context, QWidget *parent);

    [[nodiscard]] QWidget *widget() const override;
    void describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &prices) override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;

private:
    const WizardContext &m_context;
    QString m_described; ///< language, kind and options of the list as it is
    widgets::PickEdit *m_edit;
};

} // namespace chancery::wizard
