// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fielddefinition.h"
#include "models/domain/fieldproblem.h"

#include <QVariant>

#include <vector>

namespace chancery::domain {

/// Whether an answer has the form that its field's kind and length ask for; the value has the kind's type. Nothing about dates
/// against each other or against today.
[[nodiscard]] std::vector<FieldProblem> checkForm(const FieldDefinition &field, const QVariant &value);

/// What may be chosen as a country in this field: special codes only in fields about documents and nationalities, countries that
/// are no more only for the place of birth.
[[nodiscard]] QStringList countriesFor(FieldId field);

} // namespace chancery::domain
