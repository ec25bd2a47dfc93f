// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/mrzformat.h"

#include <optional>
#include <span>
#include <vector>

namespace chancery::domain {

/// The parts of a machine-readable zone.
enum class MrzPart {
    DocumentCode,
    IssuingState,
    DocumentNumber,
    DocumentNumberCheck,
    Nationality,
    BirthDate,
    BirthDateCheck,
    Sex,
    ExpiryDate,
    ExpiryDateCheck,
    OptionalData1,
    OptionalData2,
    PersonalNumber,
    PersonalNumberCheck,
    CompositeCheck,
    Name,
};

/// What may stand at a position; fillers aside.
enum class MrzCharacterClass { Letter, Digit, Any };

/// Where a part stands. Line and column count from 0.
struct MrzSpan
{
    MrzPart part;
    int line;
    int column;
    int length;
};

/// The geometry of one format, from the tables of Doc 9303 parts 4–7.
struct MrzLayout
{
    MrzFormat format;
    int lineCount;
    int lineLength;
    std::vector<MrzSpan> parts; ///< in reading order; together they cover every position once
    std::vector<MrzSpan> composite; ///< what the composite check digit is worked out from; empty for visas

    [[nodiscard]] const MrzSpan *find(MrzPart part) const;
    /// The part at a position inside the zone.
    [[nodiscard]] MrzPart partAt(int line, int column) const;
};

[[nodiscard]] const MrzLayout &mrzLayout(MrzFormat format);
[[nodiscard]] MrzCharacterClass characterClass(MrzPart part);

} // namespace chancery::domain
