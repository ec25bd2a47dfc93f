// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace chancery::wizard {

/// What one step of the kiosk shows. The window around it draws title, progress, help, Back and the one primary button;
/// a step only says what they are to be now and is told when they are touched. Views of the payment implement it too.
///
/// Answers are in the present language and may change at any time: emit changed(). A view handles LanguageChange itself.
class StepView : public QWidget
{
    Q_OBJECT

public:
    explicit StepView(QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// One sentence under the title, or nothing.
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// What the help panel says: paragraphs of plain text, separated by an empty line.
    [[nodiscard]] virtual QString help() const = 0;

    /// Words of the primary button, a verb first; empty: there is none (the step goes on by itself).
    [[nodiscard]] virtual QString primaryAction() const = 0;
    [[nodiscard]] virtual bool isPrimaryEnabled() const { return true; }
    /// Words of a lesser button beside it ("Use another method"); empty: there is none.
    [[nodiscard]] virtual QString secondaryAction() const { return {}; }
    /// Words of one more button behind that one; empty: there is none.
    [[nodiscard]] virtual QString furtherAction() const { return {}; }
    [[nodiscard]] virtual bool canGoBack() const { return true; }
    /// False while money may be on its way: no idle question, no start over.
    [[nodiscard]] virtual bool mayBeLeft() const { return true; }
    /// The title is drawn by the view itself (welcome, done).
    [[nodiscard]] virtual bool ownsTitle() const { return false; }

    /// What is dressed by itself: of a view that shows one of several pages, each page, so that a change of text size
    /// or contrast costs no more at once than what is seen of it.
    [[nodiscard]] virtual QList<QWidget *> dressedParts() { return {this}; }
    /// Called when the step before this one is on the screen: makes a piece at an event what entering would have to make
    /// at once, without anything of the person in it.
    virtual void prepare() { }
    /// Called before enter(), while the frame still makes room: it is on its first page, and how many there are is open.
    /// The number beside the title of the last time would take room, and ask for as many pages again.
    virtual void rewind() { }
    /// Called each time the step comes on the screen, before it is drawn. Fills itself from its model.
    virtual void enter() { }
    /// Gives the keyboard to the first control that is there; nothing happens when there is none.
    void focusFirst();
    /// Gives the keyboard to the control after or before the one that has it, on another page where need be. False at the end.
    virtual bool focusNextField(bool forward);
    /// Called when another step takes its place.
    virtual void leave() { }
    /// The person touched the primary or the lesser button.
    virtual void activatePrimary() = 0;
    virtual void activateSecondary() { }
    virtual void activateFurther() { }
    /// Back was touched. True: the view has gone back by a page of its own.
    virtual bool goBack() { return false; }
    /// Forget everything of the person (end of a session).
    virtual void wipe() { }

protected:
    /// What the keyboard stops at, in order.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    /// An answer above is different now.
    void changed();
    /// The step is done: the window asks the session for the next one.
    void finished();
    /// The person wants the step before this one.
    void backRequested();
};

} // namespace chancery::wizard
