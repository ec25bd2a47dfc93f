// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"

#include <QByteArray>

namespace chancery::ledger {

/// What a device's idempotency key was used for.
struct RefundKey
{
    domain::RefundId refund;
    domain::PaymentId payment;
    QByteArray bodyHash; ///< SHA-256 of the request's body
};

} // namespace chancery::ledger
