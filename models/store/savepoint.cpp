// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/savepoint.h"

#include <QLoggingCategory>

#include <utility>

namespace chancery::store {

namespace {
Q_LOGGING_CATEGORY(log, "chancery.store")
}

domain::Expected<Savepoint, domain::Error> Savepoint::begin(Database &database)
{
    if (auto begun = database.execute(QStringLiteral("SAVEPOINT part")); !begun)
        return domain::Unexpected(begun.error());
    return Savepoint(database);
}

Savepoint::Savepoint(Savepoint &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Savepoint::~Savepoint()
{
    if (!m_database)
        return;
    // After some errors (a full disk) SQLite has rolled the whole transaction back and knows no savepoint any more.
    for (const QString &sql : {QStringLiteral("ROLLBACK TO part"), QStringLiteral("RELEASE part")}) {
        if (auto undone = m_database->execute(sql); !undone)
            qCDebug(log, "savepoint: %ls", qUtf16Printable(undone.error().detail));
    }
}

domain::Expected<void, domain::Error> Savepoint::release()
{
    if (auto released = m_database->execute(QStringLiteral("RELEASE part")); !released)
        return domain::Unexpected(released.error());
    m_database = nullptr;
    return {};
}

} // namespace chancery::store
