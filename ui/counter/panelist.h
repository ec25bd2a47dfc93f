// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::counter {

struct CounterDesks;
class PaneRegistry;

/// Registers all panes and actions of the counter: where each stands, its key, and who may see it.
void addPanes(PaneRegistry &registry, const CounterDesks &desks);

} // namespace chancery::counter
