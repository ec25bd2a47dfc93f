// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

class QGridLayout;
class QStackedLayout;

namespace chancery::widgets {
class Banner;
class TextLabel;
}

namespace chancery::wizard {

class FormView;
class SpacedText;

/// What was read, to be compared with the document: the number in large spaced characters with its look-alikes pointed out, names in their
/// own order, dates with full years. Then what the reading cannot know. Who typed it all gets the questions only.
class ConfirmPassportView final : public StepView
{
    Q_OBJECT

public:
    explicit ConfirmPassportView(const WizardContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString primaryAction() const override;
    [[nodiscard]] QString secondaryAction() const override;
    void enter() override;
    void activatePrimary() override;
    void activateSecondary() override;
    bool goBack() override;
    void wipe() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Page { Compare, Correct, Complete };

    void show(Page page);
    void fill();

    WizardContext m_context;
    Page m_page = Page::Compare;
    QWidget *m_compare;
    widgets::TextLabel *m_numberLabel;
    SpacedText *m_number;
    widgets::Banner *m_hint;
    QGridLayout *m_rows;
    FormView *m_form;
    QStackedLayout *m_stack;
};

} // namespace chancery::wizard
