// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/fieldeditor.h"

#include <QStringList>

namespace chancery::widgets {
class EntryList;
class PickEdit;
}

namespace chancery::wizard {

/// Several countries: each that is chosen in the list joins those above it.
class CountryListEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CountryListEditor(const WizardContext &context, QWidget *parent);

    [[nodiscard]] QWidget *widget() const override;
    void describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &prices) override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;

private:
    void show();

    const WizardContext &m_context;
    widgets::EntryList *m_list;
    widgets::PickEdit *m_adder;
    QStringList m_codes;
};

} // namespace chancery::wizard
