// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

namespace chancery::widgets {
class ChoiceCards;
}

namespace chancery::wizard {

/// Languages by their own names, for who came here without choosing one.
class LanguageView final : public StepView
{
    Q_OBJECT

public:
    explicit LanguageView(const WizardContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString primaryAction() const override;
    void enter() override;
    void activatePrimary() override;

Q_SIGNALS:
    void languageChosen(const QString &code);

private:
    WizardContext m_context;
    widgets::ChoiceCards *m_cards;
};

} // namespace chancery::wizard
