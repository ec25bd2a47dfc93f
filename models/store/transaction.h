// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/database.h"

namespace chancery::store {

/// A write transaction that is rolled back unless commit() succeeded.
class Transaction
{
public:
    [[nodiscard]] static domain::Expected<Transaction, domain::Error> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// On the disk when it succeeds.
    [[nodiscard]] domain::Expected<void, domain::Error> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database; ///< null once it is over
};

} // namespace chancery::store
