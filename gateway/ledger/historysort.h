// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace chancery::ledger {

/// By what a list of payments is put in order. What is equal stands in the order of time.
enum class HistorySort {
    Time, ///< created
    Amount, ///< currency, then total
    Refunded, ///< currency, then what was given back
    State,
    Method,
    Application,
    Reference, ///< what the provider calls it; of cash its receipt
};

/// amount, …: as the relay's `sort` has it.
[[nodiscard]] QString toString(HistorySort sort);
[[nodiscard]] std::optional<HistorySort> historySortFromString(const QString &text);

} // namespace chancery::ledger
