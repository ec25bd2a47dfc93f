// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/gallery/wizardscenes.h"

namespace chancery::test {

/// What staff see at the kiosk: the PIN, the maintenance screen of a machine at rest and of one in trouble.
[[nodiscard]] std::vector<WizardScene> attendantScenes();

} // namespace chancery::test
