// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"

namespace chancery::ledger {

/// A payment has a new version, committed by this relay or by another one on the same database.
struct Change
{
    domain::PaymentId payment;
    qint64 version = 0;
    bool operator==(const Change &) const = default;
};

} // namespace chancery::ledger
