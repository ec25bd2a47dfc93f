// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldid.h"
#include "models/domain/previousvisa.h"

#include <QLocale>
#include <QString>

namespace chancery::wizard {

struct WizardContext;

/// The answer to a field as a person reads it, in the present language; empty when there is none.
[[nodiscard]] QString answerText(const WizardContext &context, domain::FieldId field);

/// Number and days of a visa of the past.
[[nodiscard]] QString visaText(const domain::PreviousVisa &visa, const QLocale &locale);

} // namespace chancery::wizard
