// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/boundkey.h"

namespace chancery::ledger {

using domain::PaymentState;

CreateOutcome outcomeOfRepeat(BoundKey bound, const QByteArray &bodyHash)
{
    if (bound.bodyHash != bodyHash)
        return Mismatch{};
    if (bound.answer)
        return SameKeySameAnswer{std::move(bound.attempt), std::move(bound.answer)};
    if (bound.attempt.state == PaymentState::Created || bound.attempt.state == PaymentState::Submitting)
        return InFlight{std::move(bound.attempt)};
    return SameKeySameAnswer{std::move(bound.attempt), std::nullopt};
}

} // namespace chancery::ledger
