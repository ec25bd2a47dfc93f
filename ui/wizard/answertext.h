// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldid.h"

#include <QString>

namespace chancery::wizard {

struct WizardContext;

/// The answer to a field as a person reads it, in the present language; empty when there is none.
[[nodiscard]] QString answerText(const WizardContext &context, domain::FieldId field);

} // namespace chancery::wizard
