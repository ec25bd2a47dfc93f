// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/finding.h"

namespace chancery::admin {

/// Asks the receipt printer at `address` (tcp://host[:9100] or a device file) how it is. Needs a QCoreApplication.
[[nodiscard]] Finding checkPrinter(const QString &address);

} // namespace chancery::admin
