// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/history.h"
#include "gateway/ledger/parameters.h"
#include "gateway/ledger/pgresult.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>

namespace chancery::ledger {

/// A page of payments as one statement. It names only what is filtered and sorted by, and is planned with the values it
/// is sent with: a plan for every filter at once would take one index for all of them.
class HistoryQuestion
{
public:
    /// Error: `cursor_malformed`, also for the cursor of a list in another order.
    [[nodiscard]] static domain::Expected<HistoryQuestion, domain::Error> of(const HistoryQuery &query);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const Parameters &parameters() const { return m_parameters; }
    /// What the statement answered.
    [[nodiscard]] HistoryPage page(const PgResult &result) const;

private:
    HistoryQuestion() = default;
    /// Adds a value and gives its place, $7.
    [[nodiscard]] QByteArray place() const { return '$' + QByteArray::number(m_parameters.count()); }

    HistorySort m_sort = HistorySort::Time;
    int m_limit = 0;
    QByteArray m_text;
    Parameters m_parameters;
};

} // namespace chancery::ledger
