// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"

namespace chancery::ledger {

struct ShiftTag
{
    static constexpr char prefix[] = "shf_";
};
using ShiftId = domain::Id<ShiftTag>;

} // namespace chancery::ledger
