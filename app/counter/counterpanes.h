// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/counter/counterparts.h"
#include "ui/counter/paneregistry.h"

namespace chancery::app {

/// All panes and actions of the counter, each with the parts it works on.
void addCounterPanes(counter::PaneRegistry &registry, const CounterParts &parts);

} // namespace chancery::app
