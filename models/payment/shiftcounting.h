// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/shift.h"

#include <QString>

#include <optional>
#include <vector>

namespace chancery::payment {

/// What a clerk counts at the end of a shift, line by line: headless, so that the view only shows what is missing.
/// The relay has the last word; it reads the books again when the shift is closed.
class ShiftCounting
{
public:
    struct Entry
    {
        ShiftLine line;
        QString typed; ///< as it was typed, with the currency's digits: 11200 or 11200.00; empty: not counted
        std::optional<domain::Money> counted; ///< nothing while typed cannot be read
        QString explanation;

        [[nodiscard]] bool isCash() const { return line.method == QLatin1String("cash"); }
        /// Something was typed that is no amount, or nothing where cash has to be counted.
        [[nodiscard]] bool isMissing() const { return !counted && (isCash() || !typed.isEmpty()); }
        /// Counted less expected.
        [[nodiscard]] domain::Money difference() const;
        [[nodiscard]] bool needsExplanation() const;
    };

    ShiftCounting() = default;
    /// Of the shift as it is; what was counted before and is still a line of it stays.
    void begin(const Shift &shift);
    void clear() { m_entries.clear(); }

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    void setCounted(std::size_t entry, const QString &typed);
    void setExplanation(std::size_t entry, const QString &explanation);
    /// Everything is counted, and what differs is explained.
    [[nodiscard]] bool isComplete() const;

private:
    std::vector<Entry> m_entries;
};

} // namespace chancery::payment
