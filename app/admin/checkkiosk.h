// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/finding.h"
#include "gateway/client/vaults.h"

namespace chancery::admin {

/// A machine's key and local database: that the key can be had, or why not, that it is the database's, and that nobody
/// else reads the files.
[[nodiscard]] Findings checkKiosk(const client::VaultChoice &choice);

} // namespace chancery::admin
