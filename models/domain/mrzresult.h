// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/mrzcorrection.h"
#include "models/domain/mrzfields.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace chancery::domain {

/// What a reading of a machine-readable zone came to.
struct MrzResult
{
    /// Nothing when number and lengths of the lines fit none.
    std::optional<MrzFormat> format;
    bool valid = false;
    /// `bad_line_count`, `bad_line_length`, `bad_charset` (each ends the reading); `bad_document_code`, `bad_issuing_state`,
    /// `bad_nationality`, `bad_name`, `bad_sex`, `bad_birth_date`, `bad_expiry_date`; `check_document_number`,
    /// `check_birth_date`, `check_expiry_date`, `check_personal_number`, `check_composite`.
    QStringList errors;
    /// `state_deu` (DEU written for D), `specimen_state` (UTO), `long_number_check_includes_filler`,
    /// `document_code_unlisted` (a passport's second letter that Doc 9303-4 does not name), `no_primary_identifier`.
    QStringList warnings;
    /// Of the lines as given; nothing when the reading ended early.
    std::optional<MrzFields> fields;
    /// The lines after repair and what was changed; both empty unless the lines are not valid as given and repairing look-alikes
    /// makes everything right. The lines as given stay what `valid`, `errors` and `fields` speak of.
    QStringList repairedLines;
    std::vector<MrzCorrection> corrections;

    /// Exactly the keys format, valid, errors, warnings, fields, repaired_lines, corrections.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace chancery::domain
