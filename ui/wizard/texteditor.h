// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/fieldeditor.h"

class QLineEdit;

namespace chancery::wizard {

/// A line of text: names, places, numbers, phone, e-mail, several names separated by commas.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget *parent);

    [[nodiscard]] QWidget *widget() const override;
    void describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &prices) override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;

private:
    QLineEdit *m_edit;
    bool m_isList = false;
    bool m_filling = false; ///< by the program
};

} // namespace chancery::wizard
