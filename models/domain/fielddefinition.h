// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldgroup.h"
#include "models/domain/fieldid.h"
#include "models/domain/fieldkind.h"

#include <QStringList>

#include <array>

namespace chancery::domain {

/// Who answers a field.
enum class FieldSource {
    Person, ///< the applicant, at the kiosk or at the counter
    System, ///< the application itself
    Staff, ///< only at the counter
};

/// What the form says about one field, whatever the other answers are.
struct FieldDefinition
{
    FieldId id;
    FieldGroup group;
    FieldKind kind;
    bool required; ///< whenever its group applies
    FieldSource source;
    int sensitivity; ///< 0 none, 1 personal, 2 identity, document or contact, 3 special, or of minors
    int maximumLength; ///< characters of the text or of one entry; 0 when the kind has none
    int maximumEntries; ///< of a list; 1 for the other kinds
    QStringList options; ///< of a choice
};

/// The whole form, in its order, indexed by the enumerator.
[[nodiscard]] const std::array<FieldDefinition, fieldCount> &formFields();
[[nodiscard]] const FieldDefinition &definitionOf(FieldId field);

} // namespace chancery::domain
