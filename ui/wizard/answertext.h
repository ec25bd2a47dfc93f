// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldid.h"
#include "models/domain/previousvisa.h"

#include <QLocale>
#include <QString>
#include <QVariant>

namespace chancery::wizard {

class CountryNames;
struct WizardContext;

/// The answer to a field as a person reads it, in the present language; empty when there is none.
[[nodiscard]] QString answerText(const WizardContext &context, domain::FieldId field);
/// The same of a value that is nobody's session: a record that staff have opened.
[[nodiscard]] QString answerText(
    domain::FieldId field, const QVariant &value, const QLocale &locale, const CountryNames &countries);

/// Number and days of a visa of the past.
[[nodiscard]] QString visaText(const domain::PreviousVisa &visa, const QLocale &locale);

} // namespace chancery::wizard
