// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/intake/step.h"

#include <QString>

namespace chancery::wizard {

/// What a step is called, and what its help says.
[[nodiscard]] QString stepTitle(intake::Step step);
[[nodiscard]] QString stepSubtitle(intake::Step step);
[[nodiscard]] QString stepHelp(intake::Step step);
/// The title of one part of a step that did not fit on one page; the title itself when it did.
[[nodiscard]] QString partTitle(const QString &title, int part, int parts);
/// Name in the progress line: several steps may share one. Empty for steps that are not on the line.
[[nodiscard]] QString stageName(intake::Step step);

} // namespace chancery::wizard
