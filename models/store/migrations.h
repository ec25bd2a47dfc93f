// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/database.h"

namespace chancery::store {

/// The numbered scripts sql/NNNN_*.sql, compiled in. Number n takes a database from version n − 1 to n.
class Migrations
{
public:
    /// The version this program writes: that of the last script.
    [[nodiscard]] static int newest();
    /// Runs what is missing up to `version`, within the caller's transaction. Errors as Database; store_misuse for a
    /// faulty script.
    [[nodiscard]] static domain::Expected<void, domain::Error> apply(Database &database, int version);
};

} // namespace chancery::store
