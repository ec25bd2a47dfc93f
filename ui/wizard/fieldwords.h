// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldid.h"

#include <QString>

namespace chancery::wizard {

/// How the form speaks: name of a field, help under it, names of the options. In the present language.
[[nodiscard]] QString fieldLabel(domain::FieldId field);
/// Empty when the label says it all.
[[nodiscard]] QString fieldHelp(domain::FieldId field);
/// The option as a person says it; an option that has no words is shown as it is.
[[nodiscard]] QString optionName(domain::FieldId field, const QString &option);
/// A second line under the option, or nothing.
[[nodiscard]] QString optionDetail(domain::FieldId field, const QString &option);
/// Parts of an address: line1, line2, city, postalCode, country.
[[nodiscard]] QString addressPartLabel(const QString &part);

} // namespace chancery::wizard
