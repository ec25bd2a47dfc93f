// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldid.h"
#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

class QStackedLayout;

namespace chancery::widgets {
class Banner;
class PagedColumn;
}

namespace chancery::wizard {

class FormView;

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
    bool focusNextField(bool forward) override;
    void wipe() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Page { Compare, Correct, Complete };

    /// Answers below their labels, or beside them, which is lower.
    enum class Arrangement { Below, Beside };

    void show(Page page);
    void fill();
    void makeRows(Arrangement arrangement);
    [[nodiscard]] QWidget *makeAnswer(domain::FieldId field, const QString &answer, Arrangement arrangement, int labelWidth);
    /// What to mind, beside what stands under the characters; empty: nothing.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] bool isLastPart() const;

    WizardContext m_context;
    Page m_page = Page::Compare;
    int m_filledWidth = 0;
    int m_filledHeight = 0;
    widgets::PagedColumn *m_compare;
    widgets::Banner *m_hint = nullptr;
    FormView *m_form;
    QStackedLayout *m_stack;
};

} // namespace chancery::wizard
