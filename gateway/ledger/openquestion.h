// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/notice.h"

namespace chancery::ledger {

/// What a notice made us want to know about a payment.
struct OpenQuestion
{
    AttemptView attempt;
    NewNotice::Asks about = NewNotice::Asks::Refunds;
    qint64 asked = 0; ///< which notice asked last
    int tries = 0; ///< claims so far, this one too
};

/// refunds, disputes
[[nodiscard]] QString toString(NewNotice::Asks about);

} // namespace chancery::ledger
