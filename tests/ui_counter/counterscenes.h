// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/ui_counter/counterrig.h"

#include <initializer_list>

namespace chancery::test {

/// Scenes of which each goes on where the one before ends.
[[nodiscard]] std::vector<CounterRig::Scene> chain(std::vector<CounterRig::Scene> scenes);
/// All of them, one list after the other.
[[nodiscard]] std::vector<CounterRig::Scene> joined(std::initializer_list<std::vector<CounterRig::Scene>> lists);

/// Getting in, the list, a record, a new application, the keys, the lock.
[[nodiscard]] std::vector<CounterRig::Scene> applicationScenes();
/// Collecting, the payer's screen, payments, refunds and corrections, the shift.
[[nodiscard]] std::vector<CounterRig::Scene> moneyScenes();
/// Work lists, decisions, the supervisor's day, the audit.
[[nodiscard]] std::vector<CounterRig::Scene> officeScenes();

} // namespace chancery::test
