// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/fieldeditor.h"

namespace chancery::widgets {
class PickEdit;
}

namespace chancery::wizard {

/// One of many: countries (with a search line) and long choices. A list of countries takes one here.
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
    bool m_isList = false;
    QString m_described; ///< language, kind and options of the list as it is
    widgets::PickEdit *m_edit;
};

} // namespace chancery::wizard
