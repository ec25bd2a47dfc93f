// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QString>

namespace chancery::providers {

/// What a provider is asked to send back. Carries nothing that identifies a person.
struct RefundOrder
{
    domain::RefundId refund; ///< comes back in every reply where the provider can carry it
    domain::PaymentId payment;
    QString orderReference; ///< the provider's order, e.g. cs_…; empty where it has none
    QString paymentReference; ///< the provider's payment, e.g. pi_…, trade_no
    domain::Money amount; ///< of this refund
    domain::Money captured; ///< of the whole payment
    bool operator==(const RefundOrder &) const = default;
};

} // namespace chancery::providers
