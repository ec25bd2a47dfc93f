// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/newattempt.h"

#include <functional>
#include <optional>

namespace chancery::ledger {

/// What a device's create is answered once a fact is recorded, kept under its key in the same commit.
struct AnswerToKeep
{
    domain::DeviceId device;
    QString idempotencyKey;
    /// The answer to a payment that stands so; nothing: it is not decided yet. Called by the ledger's thread, perhaps
    /// more than once, and so must depend on its argument alone.
    std::function<std::optional<StoredAnswer>(const AttemptView &)> of;
};

} // namespace chancery::ledger
