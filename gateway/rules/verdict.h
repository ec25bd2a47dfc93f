// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>

namespace chancery::rules {

/// What reconciliation makes of one line of a statement, of one movement of ours, or of both as a pair.
struct Verdict
{
    enum class Outcome {
        Matched,
        Reversed, ///< came in and went back at the provider, and our books never had it: nothing is amiss
        Informative, ///< not about a payer's money: fees, payouts
        Duplicate, ///< the same line again
        Pending, ///< ours, and the provider's statement may still show it
        MissingHere, ///< theirs, and our books have no such movement
        MissingThere, ///< ours, and no statement shows it within the grace
        Different, ///< a pair that disagrees
    };

    Outcome outcome = Outcome::Matched;
    std::optional<std::size_t> line; ///< index into Matter::lines
    std::optional<std::size_t> movement; ///< index into Matter::movements
    /// What to call the exception: orphan_capture, second_capture, refund_missing_here, capture_different, unknown_kind, …; empty
    /// when there is nothing to look at.
    QString finding;
    /// Of a pair that disagrees: amount, currency, fee_sign, fee_currency, fee_exceeds, payment_reference,
    /// order_reference, came_back, restated.
    QStringList differences;

    bool operator==(const Verdict &) const = default;
};

[[nodiscard]] QString toString(Verdict::Outcome outcome);

} // namespace chancery::rules
