// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/ui_counter/counterrig.h"

namespace chancery::test {

/// Getting in, the list, a record, a new application, the keys, the lock.
[[nodiscard]] std::vector<CounterRig::Scene> applicationScenes();
/// Collecting, the payer's screen, payments, refunds and corrections, the shift.
[[nodiscard]] std::vector<CounterRig::Scene> moneyScenes();
/// Work lists, decisions, the supervisor's day, the audit.
[[nodiscard]] std::vector<CounterRig::Scene> officeScenes();

} // namespace chancery::test
