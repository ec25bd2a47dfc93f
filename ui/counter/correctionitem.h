// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "models/domain/paymentstate.h"

#include <QString>

namespace chancery::counter {

/// What one member of staff says became of a payment, waiting for a second one.
struct CorrectionItem
{
    QString id;
    domain::PaymentId payment;
    domain::PaymentState to = domain::PaymentState::Closed;
    QString reason;
    domain::StaffId requester;
    QString requesterName;

    bool operator==(const CorrectionItem &) const = default;
};

} // namespace chancery::counter
