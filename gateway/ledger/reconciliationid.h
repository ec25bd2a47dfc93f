// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"

namespace chancery::ledger {

struct ReconciliationTag
{
    static constexpr char prefix[] = "rec_";
};
struct ExceptionTag
{
    static constexpr char prefix[] = "exc_";
};

using ReconciliationId = domain::Id<ReconciliationTag>;
/// Something that reconciliation found and a person has to resolve.
using ExceptionId = domain::Id<ExceptionTag>;

} // namespace chancery::ledger
