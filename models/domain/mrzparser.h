// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/mrzresult.h"

#include <QDate>
#include <QStringList>

namespace chancery::domain {

/// Reads a machine-readable zone strictly (ICAO Doc 9303 parts 3–7): nothing is trimmed or put into capitals; see MrzResult for what
/// is reported and for repairs. `today` decides centuries: a birth lies in the latest century that is not after it, an expiry in 20YY
/// unless that is more than 49 years ahead. Never fails on any input.
[[nodiscard]] MrzResult parseMrz(const QStringList &lines, QDate today);

} // namespace chancery::domain
