// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/shiftcounting.h"

#include <algorithm>

namespace chancery::payment {

using domain::Money;

Money ShiftCounting::Entry::difference() const
{
    const Money zero = Money::zero(line.expected.currency());
    return counted ? counted->minus(line.expected).value_or(zero) : zero;
}

bool ShiftCounting::Entry::needsExplanation() const
{
    return !difference().isZero() && explanation.trimmed().isEmpty();
}

void ShiftCounting::begin(const Shift &shift)
{
    const std::vector<Entry> before = std::exchange(m_entries, {});
    for (const ShiftLine &line : shift.lines) {
        const auto known = std::ranges::find_if(before, [&](const Entry &entry) {
            return entry.line.method == line.method && entry.line.expected.currency() == line.expected.currency();
        });
        Entry entry{line, {}, std::nullopt, {}};
        if (known != before.end()) {
            entry.typed = known->typed;
            entry.counted = known->counted;
            entry.explanation = known->explanation;
        }
        m_entries.push_back(std::move(entry));
    }
}

void ShiftCounting::setCounted(std::size_t entry, const QString &typed)
{
    Entry &counted = m_entries.at(entry);
    counted.typed = typed.trimmed();
    counted.counted.reset();
    if (const auto money = Money::fromDecimal(counted.typed, counted.line.expected.currency()))
        counted.counted = *money;
}

void ShiftCounting::setExplanation(std::size_t entry, const QString &explanation)
{
    m_entries.at(entry).explanation = explanation;
}

bool ShiftCounting::isComplete() const
{
    return std::ranges::none_of(
        m_entries, [](const Entry &entry) { return entry.isMissing() || entry.needsExplanation(); });
}

} // namespace chancery::payment
