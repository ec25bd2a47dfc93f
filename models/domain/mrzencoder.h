// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/mrzfields.h"

#include <QStringList>

namespace chancery::domain {

/// Writes the lines of a machine-readable zone; every check digit is worked out, those in `fields` are not looked at. A document number
/// of more than nine characters continues in the optional data (TD1, TD2).
/// Errors: `mrz_field_too_long`, `mrz_bad_characters`, with the field in the detail; those of encodeMrzName().
[[nodiscard]] Expected<QStringList, Error> encodeMrz(MrzFormat format, const MrzFields &fields);

} // namespace chancery::domain
