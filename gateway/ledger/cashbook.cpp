// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/cashbook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/payoutrefund.h"

namespace chancery::ledger {

void CashBook::payOut(PayOut wish, Answer<PayOutOutcome> answer)
{
    m_ledger.write(std::make_unique<PayOutRefund>(std::move(wish), std::move(answer)));
}

} // namespace chancery::ledger
