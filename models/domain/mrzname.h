// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/mrzfields.h"
#include "models/domain/personname.h"

namespace chancery::domain {

/// The name field of a format, `width` characters (Doc 9303-3 §4.6): transliterated, hyphens and commas as fillers, apostrophes and
/// full stops left out. What does not fit is shortened by component, so that the last position holds a letter.
/// Errors: `name_empty`, `name_not_transliterable` (digits, scripts without a table).
[[nodiscard]] Expected<QString, Error> encodeMrzName(const PersonName &name, int width);

/// Reads a name field: << ends the primary identifier.
[[nodiscard]] PersonName decodeMrzName(QStringView field);

/// Whether a typed name may be the one in the machine-readable zone: any alternative of the transliteration will do, and a name that
/// may be truncated is compared by the beginnings of its components.
[[nodiscard]] bool matchesMrzName(const PersonName &typed, const MrzFields &fields);

} // namespace chancery::domain
