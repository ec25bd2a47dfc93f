// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/applicationrules.h"
#include "models/domain/fieldid.h"
#include "models/domain/fieldkind.h"

#include <QStringList>

namespace chancery::intake {

/// Where the present answer came from; what was read is shown to be confirmed, not asked again.
enum class Origin { None, Person, Document, System };

/// One field of a step as it is to be shown now: the form's definition and what the other answers make of it.
struct FieldSpec
{
    domain::FieldId id;
    domain::FieldKind kind;
    bool required = false;
    Origin origin = Origin::None;
    QStringList options; ///< of choices: only what can be chosen now; of countries: ICAO codes
    int maximumLength = 0; ///< 0 when the kind has none
    int maximumEntries = 1;
    domain::ApplicationRules::DateRange dates; ///< of dates; a null date is no limit

    bool operator==(const FieldSpec &other) const
    {
        return id == other.id && kind == other.kind && required == other.required && origin == other.origin
            && options == other.options && maximumLength == other.maximumLength && maximumEntries == other.maximumEntries
            && dates.first == other.dates.first && dates.last == other.dates.last;
    }
};

} // namespace chancery::intake
