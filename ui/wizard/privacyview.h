// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

#include <vector>

namespace chancery::widgets {
class TextLabel;
class Button;
class IconLabel;
class PagedColumn;
}

namespace chancery::wizard {

/// The notice in short words, the full text behind a button, and the agreement, recorded with the notice's version.
class PrivacyView final : public StepView
{
    Q_OBJECT

public:
    explicit PrivacyView(const WizardContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString primaryAction() const override;
    void rewind() override;
    void enter() override;
    void activatePrimary() override;
    bool goBack() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();
    /// As large as the screen has room for.
    void size();
    void showAll();

    WizardContext m_context;
    widgets::PagedColumn *m_column;
    std::vector<widgets::TextLabel *> m_points;
    std::vector<widgets::IconLabel *> m_icons;
    widgets::Button *m_all;
};

} // namespace chancery::wizard
