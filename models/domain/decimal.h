// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

#include <compare>

namespace chancery::domain {

/// An exact decimal number, never negative. 128-bit unscaled value: sums and products are exact or an error, never rounded.
/// Rounding happens only where it is asked for by name.
class Decimal
{
public:
    enum class Rounding { Exact, Up, HalfUp };

    Decimal() = default;
    static Decimal fromInteger(quint32 value);
    /// minor × 10^-exponent. `minor` must not be negative, `exponent` is 0–18.
    static Decimal fromMinor(qint64 minor, int exponent);
    /// "0", "85.50": digits, at most one point with digits on both sides, at most 18 digits on each side.
    /// Errors: `decimal_malformed`, `decimal_out_of_range`.
    static Expected<Decimal, Error> fromString(QStringView text);

    /// Errors of both: `decimal_out_of_range`.
    [[nodiscard]] Expected<Decimal, Error> plus(const Decimal &other) const;
    [[nodiscard]] Expected<Decimal, Error> times(const Decimal &other) const;

    /// The smallest multiple of `unit` that is not below this; an exact multiple stays. `unit` must not be zero.
    /// Errors: `decimal_out_of_range`.
    [[nodiscard]] Expected<Decimal, Error> roundedUpTo(const Decimal &unit) const;
    /// this × part ÷ whole, in units of 10^-exponent. `whole` must not be zero. Exact refuses what does not come out even.
    /// Errors: `decimal_out_of_range`, `decimal_not_exact`.
    [[nodiscard]] Expected<qint64, Error> share(
        const Decimal &part, const Decimal &whole, int exponent, Rounding rounding) const;
    /// In units of 10^-exponent. Errors: `decimal_out_of_range`, `decimal_not_exact`.
    [[nodiscard]] Expected<qint64, Error> toMinor(int exponent, Rounding rounding) const;

    [[nodiscard]] bool isZero() const { return m_unscaled == 0; }
    [[nodiscard]] bool isMultipleOf(const Decimal &unit) const;
    /// Without trailing zeros: "85.5".
    [[nodiscard]] QString toString() const;

    bool operator==(const Decimal &) const = default;
    std::strong_ordering operator<=>(const Decimal &other) const;

private:
    using Unscaled = __int128; // g++ and clang++ on every 64-bit platform
    Decimal(Unscaled unscaled, int scale);

    // Kept in lowest terms (no trailing zero while the scale is above 0), so that equal numbers have equal members.
    Unscaled m_unscaled = 0;
    int m_scale = 0;
};

} // namespace chancery::domain
