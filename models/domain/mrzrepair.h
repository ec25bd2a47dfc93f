// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/mrzcorrection.h"
#include "models/domain/mrzformat.h"

#include <QStringList>

#include <vector>

namespace chancery::domain {

/// Lines with look-alikes exchanged where the position decides between letter and digit.
struct MrzRepair
{
    QStringList lines;
    std::vector<MrzCorrection> corrections; ///< empty when there was nothing to exchange
};

/// 0/O 1/I 2/Z 5/S 6/G 8/B, in names, codes, dates, sex and check digits. Document numbers and optional data hold letters and digits
/// alike, and 6 and G, 8 and I, 1 and B … weigh the same modulo 10, so no check digit could tell a right repair from a wrong one: they
/// are never touched. `lines` must have the format's shape.
[[nodiscard]] MrzRepair repairLookAlikes(MrzFormat format, const QStringList &lines);

} // namespace chancery::domain
