// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/transaction.h"

#include <QLoggingCategory>

#include <utility>

namespace chancery::store {

namespace {
Q_LOGGING_CATEGORY(log, "chancery.store")
}

domain::Expected<Transaction, domain::Error> Transaction::begin(Database &database)
{
    // IMMEDIATE takes the write lock now: later it could be refused half-way.
    if (auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return domain::Unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // After some errors (a full disk) SQLite has rolled back by itself and refuses a second time.
    if (auto undone = m_database->execute(QStringLiteral("ROLLBACK")); !undone)
        qCDebug(log, "rollback: %ls", qUtf16Printable(undone.error().detail));
}

domain::Expected<void, domain::Error> Transaction::commit()
{
    if (auto committed = m_database->execute(QStringLiteral("COMMIT")); !committed)
        return domain::Unexpected(committed.error());
    m_database = nullptr;
    return {};
}

} // namespace chancery::store
