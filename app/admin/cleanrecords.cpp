// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/cleanrecords.h"

#include "gateway/ledger/pgconnection.h"

namespace chancery::admin {

domain::Expected<void, domain::Error> cleanRecords(const QString &url)
{
    auto connection = ledger::PgConnection::open(url, {});
    const auto done = connection
        ? connection->execute("VACUUM chancery.sync_records")
        : ledger::PgConnection::Result<ledger::PgResult>(domain::Unexpected(connection.error()));
    if (!done)
        return domain::Unexpected(domain::Error{QStringLiteral("not_cleaned"),
            QStringLiteral("deleted, but VACUUM failed: %1; run it again").arg(done.error().message)});
    return {};
}

} // namespace chancery::admin
