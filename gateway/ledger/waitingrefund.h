// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/refundview.h"

namespace chancery::ledger {

/// A refund that one person has asked for and another has to decide.
struct WaitingRefund
{
    RefundView refund;
    domain::ApplicationRef application;
    QString requesterName;
};

} // namespace chancery::ledger
