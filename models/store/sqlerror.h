// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

class QSqlError;

namespace chancery::store {

/// SQLite's result code as a code of errors.h. `what` names the statement; values never get into the text.
[[nodiscard]] domain::Error sqlError(const QSqlError &error, const QString &what);
[[nodiscard]] domain::Unexpected<domain::Error> failure(QLatin1String code, const QString &detail);

} // namespace chancery::store
