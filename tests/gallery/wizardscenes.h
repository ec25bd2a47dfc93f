// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/wizard/wizardrig.h"

#include <functional>
#include <vector>

namespace chancery::test {

/// A screen of the wizard, and how a traveller comes to it.
struct WizardScene
{
    QString name;
    std::function<void(WizardRig &)> play;
};

[[nodiscard]] std::vector<WizardScene> wizardScenes();

} // namespace chancery::test
