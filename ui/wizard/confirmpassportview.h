// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldid.h"
#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

#include <QTimer>

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
class SpacedText;

/// What was read, to be compared with the document: the number in large spaced characters with its look-alikes pointed
/// out, names in their own order, dates with full years. Then what the reading cannot know. Who typed it all gets the
/// questions only.
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
    void prepare() override;
    void rewind() override;
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

    /// A label and what was read, in the box that says how they stand.
    struct Answer
    {
        domain::FieldId field;
        QBoxLayout *box;
        widgets::TextLabel *label;
        widgets::TextLabel *value;
    };

    /// What the rows are made for: the answers there are, and how many stand in one row.
    struct Plan
    {
        std::vector<domain::FieldId> fields;
        std::size_t columns = 0;

        [[nodiscard]] bool operator==(const Plan &other) const = default;
    };

    void show(Page page);
    void clear();
    void fill();
    /// Makes what is missing for the document that was read, and writes it in.
    void writeRows();
    [[nodiscard]] std::size_t columns(int width) const;
    /// Makes the next piece of m_plan, without words; nothing when all are there.
    [[nodiscard]] QWidget *makePiece();
    void prepareOne();
    void arrange(Arrangement arrangement);
    [[nodiscard]] QWidget *makeRow(std::size_t first);
    [[nodiscard]] QWidget *makeAnswer(domain::FieldId field, QWidget *row);
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
    Plan m_plan;
    widgets::TextLabel *m_numberLabel = nullptr;
    SpacedText *m_number = nullptr;
    widgets::Banner *m_hint = nullptr; ///< the last piece
    std::vector<Answer> m_answers;
    std::vector<int> m_labelWidths; ///< of the widest in each column, in pixels
    FormView *m_form;
    QStackedLayout *m_stack;
    QTimer m_ahead;
};

} // namespace chancery::wizard
