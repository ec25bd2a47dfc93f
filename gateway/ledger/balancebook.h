// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/balancepage.h"

namespace chancery::ledger {

class Ledger;

/// What double entry adds up to; days that are over are added up once (chancery.day_totals). Thread and errors as
/// Ledger.
class BalanceBook
{
public:
    explicit BalanceBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// Error: `cursor_malformed`.
    void list(BalanceQuery query, Answer<BalancePage> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
