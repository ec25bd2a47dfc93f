// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/finding.h"
#include "models/domain/clock.h"

namespace chancery::admin {

/// The database can be reached and has this version's schema, its clock agrees with ours, and every post with machines has
/// certificates to seal to.
[[nodiscard]] Findings checkDatabase(const QString &url, const domain::Clock &clock);

} // namespace chancery::admin
