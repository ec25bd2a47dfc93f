// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/feescheduledata.h"

namespace chancery::domain {

/// What the shape alone does not tell: references, overlaps, digits, ties.
/// Errors: `schedule_inconsistent`, `schedule_tie`, naming what is at odds.
Expected<void, Error> checkFeeSchedule(const FeeScheduleData &data);

} // namespace chancery::domain
