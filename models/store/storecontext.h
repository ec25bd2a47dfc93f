// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/blindindex.h"
#include "models/domain/clock.h"
#include "models/domain/random.h"
#include "models/store/auditlog.h"
#include "models/store/database.h"
#include "models/store/rowsealer.h"

#include <memory>

namespace chancery::store {

/// What every table works with. One per open store, on its thread.
class StoreContext
{
public:
    StoreContext(std::unique_ptr<Database> database, RowSealer sealer, crypto::BlindIndex index, AuditLog audit,
        const domain::Clock &clock, domain::RandomSource &random)
        : m_database(std::move(database))
        , m_sealer(std::move(sealer))
        , m_index(std::move(index))
        , m_audit(std::move(audit))
        , m_clock(clock)
        , m_random(random)
    {
    }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] RowSealer &sealer() { return m_sealer; }
    [[nodiscard]] AuditLog &audit() { return m_audit; }
    [[nodiscard]] domain::RandomSource &random() { return m_random; }
    [[nodiscard]] domain::Instant now() const { return m_clock.now(); }
    /// The blind index of a value in one column ("records.look_up"): equal values of two columns do not look alike.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> index(const QString &column, const QString &value)
    {
        return m_index.of(column + u'\n' + value);
    }

private:
    std::unique_ptr<Database> m_database;
    RowSealer m_sealer;
    crypto::BlindIndex m_index;
    AuditLog m_audit;
    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
};

/// Instants as SQLite keeps them: milliseconds since 1970.
[[nodiscard]] inline qint64 toColumn(domain::Instant instant)
{
    return instant.time_since_epoch().count();
}
[[nodiscard]] inline domain::Instant instantFromColumn(qint64 milliseconds)
{
    return domain::Instant(std::chrono::milliseconds(milliseconds));
}
/// Qt binds a null QString as NULL, which the schema refuses; an empty one is meant.
[[nodiscard]] inline QString toColumn(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace chancery::store
