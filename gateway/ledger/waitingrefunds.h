// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/waitingrefund.h"

#include <vector>

namespace chancery::ledger {

class Ledger;

/// Refunds that wait for their second person. Thread and errors as Ledger, which outlives it.
class WaitingRefunds
{
public:
    static constexpr int mostWaiting = 200;

    explicit WaitingRefunds(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// Of the post's payments, the oldest first, mostWaiting at most.
    void list(QString post, Answer<std::vector<WaitingRefund>> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
