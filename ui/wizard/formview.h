// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/fieldeditor.h"
#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

#include "models/intake/step.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace chancery::widgets {
class Banner;
class Field;
class ScrollPanel;
}

namespace chancery::wizard {

/// The questions of a step as its FieldSpecs say, in one or two columns. What does not fit on the screen goes to a
/// further page of the same step, so that nothing scrolls and Next stays where it is. Answers go to the session as they
/// are given; problems are shown on leaving a field and on Next, in words, beside the field and in a summary.
class FormView : public StepView
{
    Q_OBJECT

public:
    FormView(const WizardContext &context, intake::Step step, QWidget *parent = nullptr);
    ~FormView() override;

    /// Only fields that pass are shown; all of them without a filter.
    void setFilter(std::function<bool(const intake::FieldSpec &)> filter);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString primaryAction() const override;
    void prepare() override;
    void rewind() override;
    void enter() override;
    void leave() override;
    void activatePrimary() override;
    bool goBack() override;
    bool focusNextField(bool forward) override;
    void wipe() override;

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int page() const { return m_page; }
    void showPage(int page);
    /// Shows what is wrong on all pages and goes to the first of them. True when nothing is.
    bool showProblems();
    [[nodiscard]] bool isEmpty() const { return m_slots.empty(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// One control on the page: a field, or one line of an address.
    struct Slot
    {
        intake::FieldSpec spec;
        QString part;
        widgets::Field *field = nullptr;
        std::unique_ptr<FieldEditor> editor;
        bool touched = false;
    };
    /// One or two side by side.
    struct Row
    {
        std::vector<Slot *> slots;
        int height = 0; ///< at the form's whole width
    };

    /// What has a control of its own.
    struct Question
    {
        intake::FieldSpec spec;
        QString part; ///< of an address
    };

    [[nodiscard]] std::vector<Question> questions() const;
    void rebuild();
    void prepareOne();
    [[nodiscard]] std::vector<std::unique_ptr<Slot>>::iterator known(const Question &question);
    /// The one that is known, taken out, else a new one.
    [[nodiscard]] std::unique_ptr<Slot> takeSlot(const Question &question);
    void describe(Slot &slot);
    void fill(Slot &slot);
    void store(Slot &slot);
    void updateProblems(Slot &slot);
    void updateSummary();
    /// Deals the slots out to pages of the present size.
    void paginate();
    /// What a row takes of a page: its height, room for a message that may come, and the gap below it.
    [[nodiscard]] int neededFor(const Row &row) const;
    [[nodiscard]] int mostHeight() const;
    /// Onto as few pages as hold them, none much fuller than another.
    void deal(std::vector<Row> rows);
    /// The page of each row, which needs that height; `together`: those that belong to each other are on one, where it
    /// holds them.
    [[nodiscard]] std::vector<int> dealt(const std::vector<Row> &rows, const std::vector<int> &heights, bool together) const;
    /// Whether the row goes on with what the one before it began.
    [[nodiscard]] static bool belongsTo(const Row &before, const Row &row);
    /// The one that has the keyboard, else the first of the page: it stays in sight when the pages are dealt anew.
    [[nodiscard]] const Slot *keptSlot() const;
    /// Measures the page's rows once more and places them: a message has come or gone.
    void refitPage();
    void placePage();
    [[nodiscard]] int heightOf(const Row &row, int width) const;
    [[nodiscard]] int columns() const;
    /// Shows the problems of a page; true when there is none that blocks.
    [[nodiscard]] bool isPageRight(int page);

    WizardContext m_context;
    intake::Step m_step;
    std::function<bool(const intake::FieldSpec &)> m_filter;
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::vector<std::vector<Row>> m_pages;
    widgets::ScrollPanel *m_scroll; ///< moves only when one question alone is higher than the screen
    QWidget *m_canvas;
    widgets::Banner *m_summary;
    QTimer m_ahead; ///< makes the next control before the form is entered
    int m_page = 0;
    bool m_filling = false; ///< answers are being put in by the program
};

} // namespace chancery::wizard
