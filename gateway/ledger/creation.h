// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/boundkey.h"
#include "gateway/ledger/newattempt.h"

#include <optional>
#include <vector>

namespace chancery::ledger {

/// What a wish to pay meets in the books, as locked in one transaction, and what follows. Pure: the database and the
/// tests' books in memory decide alike.
struct Creation
{
    std::optional<BoundKey> bound; ///< the key was used before
    rules::ObligationState obligation = rules::ObligationState::Due; ///< due when there is none yet
    std::vector<AttemptView> inTheWay; ///< live and attached attempts of the application
    qint64 recentCreates = 0; ///< keys of this device for this application within createWindow, at most createLimit
    qint64 secondsLeft = 0; ///< until the oldest of them leaves the window

    /// Nothing: make the attempt. LiveAttempt: the key has to be bound to it.
    [[nodiscard]] std::optional<CreateOutcome> obstacle(const NewAttempt &wish) const;
};

/// The attempt as it is first written.
[[nodiscard]] AttemptView firstView(const NewAttempt &wish, domain::Instant now);

} // namespace chancery::ledger
