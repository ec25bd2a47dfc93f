// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/feescheduledata.h"

namespace chancery::domain {

/// The document's shape: types, required and unknown fields, decimal strings, dates, currencies, zones.
/// Errors: `schedule_malformed`, naming the place. Leaves `hash` empty.
Expected<FeeScheduleData, Error> readFeeSchedule(const QByteArray &json);

} // namespace chancery::domain
