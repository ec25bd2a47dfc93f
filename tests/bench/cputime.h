// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace chancery::bench {

/// Processor time in microseconds that a process has used so far, with its children, those that have ended included. 0:
/// there is no such process. Unlike a rate it does not depend on what else runs on the machine.
[[nodiscard]] qint64 cpuMicroseconds(qint64 pid);

} // namespace chancery::bench
