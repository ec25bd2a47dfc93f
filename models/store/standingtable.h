// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/store/casetable.h"
#include "models/store/pulledrow.h"
#include "models/store/sealedtable.h"
#include "models/store/standing.h"

#include <QString>

#include <optional>
#include <vector>

namespace chancery::store {

/// What was pulled from the relay, by application. The cursor moves in the transaction that applies the rows: after a
/// crash a page is there with its cursor, or it comes again; applying a row twice changes nothing.
/// Errors of every call: disk_full, read_only, locked, damaged, store_unavailable.
class StandingTable
{
public:
    /// Both outlive it; `cases` follow what is applied.
    StandingTable(StoreContext &context, CaseTable &cases);

    /// Empty before the first pull.
    [[nodiscard]] domain::Expected<QString, domain::Error> cursor() const;
    /// `reset`: what was applied before is void. A tombstone takes everything with it that this machine still keeps of
    /// the application and the relay has or has refused.
    [[nodiscard]] domain::Expected<void, domain::Error> apply(
        const std::vector<PulledRow> &rows, const QString &cursor, bool reset);
    [[nodiscard]] domain::Expected<std::optional<Standing>, domain::Error> find(const QString &application) const;
    [[nodiscard]] domain::Expected<qint64, domain::Error> count() const { return m_standings.count(); }

private:
    [[nodiscard]] domain::Expected<void, domain::Error> applyOne(const PulledRow &row);
    [[nodiscard]] domain::Expected<void, domain::Error> erase(const QString &application);

    StoreContext &m_context;
    SealedTable m_standings;
    SealedTable m_settings;
    CaseTable &m_cases;
};

} // namespace chancery::store
