// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/fieldeditor.h"

namespace chancery::widgets {
class DateEdit;
}

namespace chancery::wizard {

/// A date; with `uncertain`, day and month may be unknown.
class DateEditor final : public FieldEditor
{
    Q_OBJECT

public:
    DateEditor(const WizardContext &context, bool uncertain, QWidget *parent);

    [[nodiscard]] QWidget *widget() const override;
    void describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &prices) override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;
    [[nodiscard]] bool isHalfDone() const override;

private:
    bool m_uncertain;
    widgets::DateEdit *m_edit;
};

} // namespace chancery::wizard
