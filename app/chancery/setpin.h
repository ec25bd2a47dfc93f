// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/options.h"

namespace chancery::app {

/// `chancery pin`: reads the attendant's PIN twice from the terminal without showing it (or once from a pipe) and keeps
/// it. Gives the program's exit code; the reason is on standard error.
[[nodiscard]] int setPin(const Options &options);

} // namespace chancery::app
