// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/movement.h"
#include "gateway/rules/statementline.h"
#include "gateway/rules/verdict.h"
#include "models/domain/clock.h"

#include <chrono>
#include <vector>

namespace chancery::rules {

/// All that both sides know of one payment, of whatever day, in any order. A statement is reconciled matter by matter,
/// so that memory is bounded by the largest of them.
struct Matter
{
    bool ours = false; ///< an attempt of ours is behind it
    std::vector<StatementLine> lines;
    std::vector<Movement> movements;
};

struct ReconcileTerms
{
    /// How long a movement of ours may be missing in the provider's statements: they close their days in a zone and at
    /// an hour of their own.
    static constexpr std::chrono::hours defaultGrace{48};

    domain::Instant now;
    std::chrono::milliseconds grace = defaultGrace;
};

/// Every line gets exactly one verdict. So does every movement that has a line, or that is covered; one that is not
/// covered and has no line gets none, since no statement could have shown it.
///
/// A line finds its movement by kind, then by our refund id, the payment's reference, the order's, the refund's, and
/// among unnamed ones by amount and time: see reconcile.cpp. Which payment a line belongs to is decided before, by the
/// same keys (our payment or refund id, payment reference, order reference, refund reference).
[[nodiscard]] std::vector<Verdict> reconcile(const Matter &matter, const ReconcileTerms &terms);

/// capture, refund, dispute, dispute_won: the words in which exceptions speak.
[[nodiscard]] QString toString(Movement::Kind kind);
/// capture, refund, refund_failed, dispute, dispute_won, fee, other, unknown.
[[nodiscard]] QString toString(StatementLine::Kind kind);
[[nodiscard]] std::optional<StatementLine::Kind> lineKindFromString(const QString &text);
[[nodiscard]] std::optional<Movement::Kind> movementKindFromString(const QString &text);

} // namespace chancery::rules
