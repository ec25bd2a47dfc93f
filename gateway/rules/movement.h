// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QString>

#include <optional>

namespace chancery::rules {

/// One movement of money in our own books, which a provider's statement has to show as well.
struct Movement
{
    enum class Kind { Capture, Refund, Dispute, DisputeWon };

    QString key; ///< unique per provider, stable: capture:pay_…, refund:rfd_…
    Kind kind = Kind::Capture;
    domain::PaymentId payment;
    domain::RefundId refund; ///< of a refund; empty otherwise
    QString orderReference; ///< cs_…, out_trade_no; empty when we never learnt it
    QString paymentReference; ///< pi_…, trade_no; empty when we never learnt it
    QString refundReference; ///< re_…, out_request_no; empty when we never learnt it
    std::optional<domain::Money> amount; ///< positive; nothing when our books do not say (disputes)
    domain::Instant at; ///< when it was recorded here
    /// Its time lies in a span whose statement has been read, now or earlier. Only then can it be missing there.
    bool covered = false;

    bool operator==(const Movement &) const = default;
};

} // namespace chancery::rules
