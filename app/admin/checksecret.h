// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/finding.h"

namespace chancery::admin {

/// The file is there, holds something that begins as expected in each line (`prefixes`; none: anything), and only its owner
/// and at most its group can read it. Nothing of what it holds is shown.
[[nodiscard]] Finding checkSecret(const QString &check, const QString &path, const QStringList &prefixes);

} // namespace chancery::admin
