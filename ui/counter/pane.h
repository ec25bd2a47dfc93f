// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "ui/counter/countercontext.h"

#include <QWidget>

namespace chancery::counter {

/// A part of the counter's window. Made when somebody whose role may see it signs in, deleted when they sign out, so
/// that nothing of one person's work is there for the next.
class Pane : public QWidget
{
    Q_OBJECT

public:
    explicit Pane(const CounterContext &context, QWidget *parent = nullptr);
    ~Pane() override;

    /// Reached by its shortcut or its button: take the keyboard, and read anew what may have changed.
    virtual void activate();
    /// An action of the registry that names this pane.
    virtual void perform(const QString &action);
    /// What Tab stops at, as the page reads, where it is not line by line, such as a list with a case beside it; empty:
    /// it is.
    [[nodiscard]] virtual QList<QWidget *> stops() const { return {}; }
    /// The screen is locked: forget what was opened. The window hides the pane's picture.
    virtual void lock() { }
    /// The same person is back: read again what lock() forgot.
    virtual void unlock() { }

Q_SIGNALS:
    /// Shows a pane by its id, as if its shortcut had been pressed.
    void paneWanted(const QString &id);
    /// So much waits for somebody here: shown on the button of the rail.
    void waitingChanged(int count);

protected:
    [[nodiscard]] const CounterContext &context() const { return m_context; }
    [[nodiscard]] const theme::Theme &look() const { return m_context.theme; }
    /// Another application was chosen (empty: none), or something happened to the one that is.
    virtual void showApplication(const domain::ApplicationRef &application);
    /// Writes every word in the present language; called on LanguageChange. Call it in your constructor, too.
    virtual void translate() { }
    void changeEvent(QEvent *event) override;

private:
    CounterContext m_context;
};

} // namespace chancery::counter
