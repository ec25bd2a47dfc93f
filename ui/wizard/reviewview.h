// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/intake/step.h"
#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

#include <deque>

class QVBoxLayout;

namespace chancery::widgets {
class ChoiceCards;
class Field;
class ScrollPanel;
}

namespace chancery::wizard {

class FormView;

/// All answers by group, each group with Change; then the declarations.
class ReviewView final : public StepView
{
    Q_OBJECT

public:
    explicit ReviewView(const WizardContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString primaryAction() const override;
    [[nodiscard]] QList<QWidget *> dressedParts() override;
    void enter() override;
    void leave() override;
    void activatePrimary() override;
    bool goBack() override;
    void wipe() override;

Q_SIGNALS:
    void changeRequested(chancery::intake::Step step);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class First { Now, NextEvent };

    void clear();
    void fill(First first);
    /// Adds the next of m_groups, and the rest after it one event at a time: a finger is answered in between.
    void addGroup(QWidget *content, QVBoxLayout *column);
    void addGroupNext(QWidget *content, QVBoxLayout *column);
    QWidget *makeGroup(intake::Step step, QWidget *parent);
    void showDeclaration(bool shown);

    WizardContext m_context;
    widgets::ScrollPanel *m_scroll;
    FormView *m_declaration;
    std::deque<intake::Step> m_groups; ///< not written yet
    bool m_declaring = false;
};

} // namespace chancery::wizard
