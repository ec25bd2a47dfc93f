// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

namespace chancery::admin {

/// Has PostgreSQL clean the file of what was deleted from the sealed records: until then it is still there. Errors:
/// `not_cleaned`.
[[nodiscard]] domain::Expected<void, domain::Error> cleanRecords(const QString &url);

} // namespace chancery::admin
