// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace chancery::domain {

/// An ISO 4217 currency. Only codes that are in the standard's list and have a minor unit can be made
/// (gold, special drawing rights, test codes and the like have none).
class Currency
{
public:
    /// Nothing for an unknown code, for lower case, and for a code without a minor unit. Pass three capital letters.
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);

    [[nodiscard]] QString code() const { return QString::fromLatin1(m_code, 3); }
    /// Decimal digits of the minor unit, 0–4 (ISO 4217 list one).
    [[nodiscard]] int exponent() const { return m_exponent; }

    bool operator==(const Currency &) const = default;

private:
    Currency() = default;
    char m_code[3] = {};
    int m_exponent = 0;
};

} // namespace chancery::domain
