// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"

namespace chancery::ledger {

/// Cash that went into a till or out of it.
struct CashMovement
{
    domain::PaymentId payment;
    domain::RefundId refund; ///< empty: the payment itself, into the till; else out of it
    domain::Money amount;
    domain::Money change; ///< given back at once; zero for a refund
    domain::StaffId staff;
    domain::DeviceId device;
};

} // namespace chancery::ledger
