// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/finding.h"
#include "models/domain/clock.h"

namespace chancery::admin {

/// The fee schedule loads, and every post has a version and a rate today and for the next two weeks.
[[nodiscard]] Findings checkSchedule(const QString &path, domain::Instant now);

} // namespace chancery::admin
