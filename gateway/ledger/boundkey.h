// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/newattempt.h"

namespace chancery::ledger {

/// An Idempotency-Key that a device has used: for which request, and what came of it.
struct BoundKey
{
    QByteArray bodyHash; ///< SHA-256 of the request body
    std::optional<StoredAnswer> answer;
    AttemptView attempt;
};

/// What a request with that key hears, by its own body alone: Mismatch, SameKeySameAnswer or InFlight.
[[nodiscard]] CreateOutcome outcomeOfRepeat(BoundKey bound, const QByteArray &bodyHash);

} // namespace chancery::ledger
