// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/feeschedule.h"

#include <QJsonValue>

namespace chancery::admin {

/// Prices one case: {post, nationality, visa_type, entries, processing, birth_date?, age?, quoted_at?, rounding_scope?}. Without
/// `quoted_at` it is now; with neither birth date nor age nothing is waived by age.
/// Errors: those of FeeSchedule::price() and ageAt(), `basis_malformed`, `case_malformed`.
[[nodiscard]] domain::Expected<domain::FeeResult, domain::Error> priceCase(
    const domain::FeeSchedule &schedule, const QJsonValue &input, domain::Instant now);

} // namespace chancery::admin
