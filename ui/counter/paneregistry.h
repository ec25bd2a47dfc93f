// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/actionentry.h"
#include "ui/counter/paneentry.h"

#include <vector>

namespace chancery::counter {

/// What the counter's window is made of. Filled by `app` before the window is there. Ids and shortcuts are unique: a
/// second one is a mistake of the program and stops it (Q_ASSERT); a test registers all that `app` does.
class PaneRegistry
{
public:
    void add(PaneEntry pane);
    void add(ActionEntry action);

    [[nodiscard]] const std::vector<PaneEntry> &panes() const { return m_panes; }
    [[nodiscard]] const std::vector<ActionEntry> &actions() const { return m_actions; }
    /// In the order of registration.
    [[nodiscard]] std::vector<PaneEntry> panesFor(Role role) const;
    [[nodiscard]] std::vector<ActionEntry> actionsFor(Role role) const;
    [[nodiscard]] bool has(const QString &id) const;
    [[nodiscard]] bool isTaken(const QKeySequence &shortcut) const;

private:
    std::vector<PaneEntry> m_panes;
    std::vector<ActionEntry> m_actions;
};

} // namespace chancery::counter
