// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/counterpanes.h"

namespace chancery::app {

void addCounterPanes(counter::PaneRegistry &, const CounterParts &) { }

} // namespace chancery::app
