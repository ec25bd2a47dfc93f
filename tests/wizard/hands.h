// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/wizard/wizardrig.h"

#include <chrono>
#include <functional>
#include <map>
#include <vector>

class QWidget;

namespace chancery::test {

/// A stranger's hands: whatever the step asks and must know is answered through the controls that are on the screen, by
/// the keys of a hardware keyboard alone or by touch alone. Knows nothing of the session but what a person sees:
/// labels, fields, the one primary button.
class Hands
{
public:
    enum class Way { Keys, Touch };

    /// How long the screen's thread worked for one action, until all that follows from it was done and painted.
    struct Action
    {
        intake::Step step;
        std::chrono::nanoseconds took;
    };

    /// Where the form stands. All of it outlives the hands.
    struct Form
    {
        QWidget &window;
        intake::IntakeSession &session;
        const wizard::CountryNames &countries;
        const theme::Theme &theme;
        QString primary; ///< name of the button that goes on
        bool hearsReaders = false; ///< letters that come too fast are a reader's
    };

    Hands(WizardRig &rig, Way way);
    Hands(const Form &form, Way way);

    /// From the first screen until `step` is on the screen, or `what()` says what does not go on.
    bool walkTo(intake::Step step);
    /// All pages of the step that is on the screen, and on to the next.
    bool answerStep();
    /// Whatever has that name and is seen: reached, and pressed or written into.
    bool press(const QString &name);
    bool write(const QString &name, const QString &text);
    /// A key for whatever has the focus.
    void strike(int key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QWidget *find(const QString &name) const;
    [[nodiscard]] intake::IntakeSession &session() { return m_form.session; }
    [[nodiscard]] const QString &what() const { return m_what; }
    [[nodiscard]] const std::vector<Action> &actions() const { return m_actions; }
    [[nodiscard]] const std::map<intake::Step, int> &pages() const { return m_pages; }

private:
    bool fail(const QString &what);
    bool answerPage();
    bool answer(QWidget *editor, const QString &name);
    bool pick(QWidget *editor, const QString &option);
    bool typeDate(QWidget *editor, QDate date);
    /// Keys: Tab until `wanted` has the focus, which has to be seen on the way. Touch: nothing yet.
    bool reach(QWidget *wanted);
    bool activate(QWidget *wanted);
    bool type(QWidget *field, const QString &text);
    bool touchKeys(const QString &text);
    void act(const std::function<void()> &action);
    void pause() const;
    [[nodiscard]] QString given(const QString &name) const;

    Form m_form;
    Way m_way;
    QString m_what;
    std::vector<Action> m_actions;
    std::map<intake::Step, int> m_pages;
};

} // namespace chancery::test
