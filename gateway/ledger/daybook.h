// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/dayreport.h"

namespace chancery::ledger {

class Ledger;

/// The supervisor's day. Thread and errors as Ledger, which outlives it.
class DayBook
{
public:
    explicit DayBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// From `from` until before `to`.
    void read(QString post, domain::Instant from, domain::Instant to, Answer<DayReport> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
