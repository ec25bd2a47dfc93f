// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/intake/step.h"
#include "ui/counter/recordversion.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace chancery::counter {

/// "Version 2 · 1 September 2026, 13:03 · by Aiko Tanaka"; versions are counted from 1.
[[nodiscard]] QString versionText(
    int number, const RecordVersion &version, const QTimeZone &zone, const QLocale &locale);
/// The group that a step's answers stand under. The steps' titles speak to the traveller; their names do not.
[[nodiscard]] QString answerGroup(intake::Step step);

} // namespace chancery::counter
