// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldid.h"
#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

#include <vector>

class QBoxLayout;
class QStackedLayout;

namespace chancery::widgets {
class Banner;
class PagedColumn;
class TextLabel;
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
    [[nodiscard]] QList<QWidget *> dressedParts() override;
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
    /// A label and what was read, in the box that says how they stand.
    struct Answer
    {
        QBoxLayout *box;
        widgets::TextLabel *label;
    };

    void clear();
    void fill();
    void makeRows();
    void arrange(Arrangement arrangement);
    [[nodiscard]] QWidget *makeAnswer(domain::FieldId field, const QString &answer);
    /// What the framed characters are, and what else to mind.
    [[nodiscard]] QString hint() const;
    /// What to mind, beside what stands under the characters; empty: nothing.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] bool isLastPart() const;

    WizardContext m_context;
    Page m_page = Page::Compare;
    int m_filledWidth = 0;
    int m_filledHeight = 0;
    widgets::PagedColumn *m_compare;
    widgets::Banner *m_hint = nullptr;
    std::vector<Answer> m_answers;
    int m_labelWidth = 0; ///< of the widest, in pixels
    FormView *m_form;
    QStackedLayout *m_stack;
};

} // namespace chancery::wizard
