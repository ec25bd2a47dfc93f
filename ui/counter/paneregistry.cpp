// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/paneregistry.h"

#include <algorithm>
#include <iterator>

namespace chancery::counter {

namespace {

template <typename Entry>
std::vector<Entry> entriesFor(const std::vector<Entry> &all, Role role)
{
    std::vector<Entry> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result), [role](const Entry &entry) {
        return std::find(entry.roles.begin(), entry.roles.end(), role) != entry.roles.end();
    });
    return result;
}

} // namespace

void PaneRegistry::add(PaneEntry pane)
{
    Q_ASSERT(!pane.id.isEmpty() && !has(pane.id) && !isTaken(pane.shortcut) && pane.make && pane.title);
    m_panes.push_back(std::move(pane));
}

void PaneRegistry::add(ActionEntry action)
{
    Q_ASSERT(has(action.pane) && !isTaken(action.shortcut) && action.title);
    m_actions.push_back(std::move(action));
}

std::vector<PaneEntry> PaneRegistry::panesFor(Role role) const
{
    return entriesFor(m_panes, role);
}

std::vector<ActionEntry> PaneRegistry::actionsFor(Role role) const
{
    return entriesFor(m_actions, role);
}

bool PaneRegistry::has(const QString &id) const
{
    return std::any_of(m_panes.begin(), m_panes.end(), [&id](const PaneEntry &pane) { return pane.id == id; });
}

bool PaneRegistry::isTaken(const QKeySequence &shortcut) const
{
    const auto same = [&shortcut](const auto &entry) { return entry.shortcut == shortcut; };
    return !shortcut.isEmpty()
        && (std::any_of(m_panes.begin(), m_panes.end(), same) || std::any_of(m_actions.begin(), m_actions.end(), same));
}

} // namespace chancery::counter
