// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldproblem.h"

#include <QLocale>
#include <QString>

namespace chancery::wizard {

/// A problem as a person needs it: what to do, in the label's words. Never "invalid", never blame.
[[nodiscard]] QString problemText(const domain::FieldProblem &problem, const QLocale &locale);
/// Why a machine-readable zone could not be taken, by MrzResult's code.
[[nodiscard]] QString mrzProblemText(const QString &code);
/// What is wrong at one place of a line being typed, by MrzTypingProblem's code.
[[nodiscard]] QString mrzTypingText(const QString &code);

} // namespace chancery::wizard
