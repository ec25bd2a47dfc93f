// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/database.h"

namespace chancery::store {

/// Several statements as one, within a transaction or outside of any. Undone unless release() succeeded.
class Savepoint
{
public:
    [[nodiscard]] static domain::Expected<Savepoint, domain::Error> begin(Database &database);
    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    ~Savepoint();

    [[nodiscard]] domain::Expected<void, domain::Error> release();

private:
    explicit Savepoint(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database; ///< null once it is over
};

} // namespace chancery::store
