// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/previousvisa.h"
#include "ui/wizard/fieldeditor.h"

namespace chancery::widgets {
class Button;
class EntryList;
}

namespace chancery::wizard {

/// Visas that the person had before: number, first and last day of each, taken on a sheet of its own.
class VisaListEditor final : public FieldEditor
{
    Q_OBJECT

public:
    VisaListEditor(const WizardContext &context, QWidget *parent);

    [[nodiscard]] QWidget *widget() const override;
    void describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &prices) override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;

private:
    void ask();
    void show();

    const WizardContext &m_context;
    widgets::EntryList *m_list;
    widgets::Button *m_adder;
    QString m_label;
    domain::PreviousVisas m_visas;
};

} // namespace chancery::wizard
