// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QString>

#include <optional>

namespace chancery::rules {

/// One movement of money in a provider's own books, in words that no provider owns.
struct StatementLine
{
    enum class Kind {
        Capture, ///< money of a payer came in
        Refund, ///< money went back to a payer
        RefundFailed, ///< a refund came back
        Dispute, ///< taken by a bank
        DisputeWon, ///< given back by a bank
        Fee, ///< the provider's own charge, apart from a payment
        Other, ///< payouts, adjustments: not about payers
        Unknown, ///< of a kind that the provider has and we do not know: a person has to look at it
    };

    QString reference; ///< the provider's id of the line, unique: txn_…, trade_no with the kind
    Kind kind = Kind::Other;
    domain::PaymentId payment; ///< ours, when the line carries it
    domain::RefundId refund; ///< ours, when the line carries it
    QString orderReference; ///< cs_…, out_trade_no; empty when the line has none
    QString paymentReference; ///< pi_…, trade_no; empty when the line has none
    QString refundReference; ///< re_…, out_request_no; empty when the line has none
    /// Amount as the payer was charged or refunded, always positive; nothing when the line only tells what was settled.
    std::optional<domain::Money> amount;
    /// Amount in the account's currency, positive; of an Unknown line with the provider's own sign, since no kind tells
    /// the direction.
    domain::Money settled;
    domain::Money fee; ///< the provider's fee for it, in the account's currency; zero when the line has none
    domain::Instant at;
    QString providerKind{}; ///< what the provider calls it; of an Unknown line only

    bool operator==(const StatementLine &) const = default;
};

} // namespace chancery::rules
