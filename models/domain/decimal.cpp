// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/decimal.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace chancery::domain {

namespace {

using Wide = __int128;

constexpr int maximumDigits = 36;
constexpr int maximumTextDigits = 18;

constexpr auto powers = [] {
    std::array<Wide, maximumDigits + 1> result {};
    Wide power = 1;
    for (Wide &entry : result) {
        entry = power;
        power *= 10; // 10^37 still fits
    }
    return result;
}();

constexpr Wide limit = powers[maximumDigits];

Wide power(int exponent)
{
    return powers[static_cast<size_t>(exponent)];
}

Unexpected<Error> outOfRange()
{
    return Unexpected(
        Error {QStringLiteral("decimal_out_of_range"), QStringLiteral("a decimal figure needs more than 36 digits")});
}

// Both are not negative. No built-in overflow check: clang's for 128 bits needs a library that g++ does not bring.
bool multiply(Wide a, Wide b, Wide &result)
{
    if (b != 0 && a > limit / b)
        return false;
    result = a * b;
    return true;
}

bool scaleUp(Wide &value, int digits)
{
    return digits <= maximumDigits && multiply(value, power(digits), value);
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

}

Decimal::Decimal(Unscaled unscaled, int scale)
    : m_unscaled(unscaled)
    , m_scale(scale)
{
    while (m_scale > 0 && m_unscaled % 10 == 0) {
        m_unscaled /= 10;
        --m_scale;
    }
}

Decimal Decimal::fromInteger(quint32 value)
{
    return {static_cast<Unscaled>(value), 0};
}

Decimal Decimal::fromMinor(qint64 minor, int exponent)
{
    Q_ASSERT(minor >= 0 && exponent >= 0 && exponent <= maximumTextDigits);
    return {static_cast<Unscaled>(minor), exponent};
}

Expected<Decimal, Error> Decimal::fromString(QStringView text)
{
    const auto point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    const bool formed = !whole.isEmpty() && (point < 0 || !fraction.isEmpty())
        && std::all_of(whole.begin(), whole.end(), isDigit) && std::all_of(fraction.begin(), fraction.end(), isDigit);
    if (!formed) {
        return Unexpected(Error {QStringLiteral("decimal_malformed"),
            QStringLiteral("expected a decimal such as 85.50, found \"%1\"").arg(text.left(40))});
    }
    if (whole.size() > maximumTextDigits || fraction.size() > maximumTextDigits)
        return outOfRange();
    Unscaled unscaled = 0;
    for (const QStringView part : {whole, fraction}) {
        for (const QChar digit : part)
            unscaled = unscaled * 10 + (digit.unicode() - u'0');
    }
    return Decimal(unscaled, static_cast<int>(fraction.size()));
}

Expected<Decimal, Error> Decimal::plus(const Decimal &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    Unscaled left = m_unscaled;
    Unscaled right = other.m_unscaled;
    if (!scaleUp(left, scale - m_scale) || !scaleUp(right, scale - other.m_scale) || left + right > limit)
        return outOfRange();
    return Decimal(left + right, scale);
}

Expected<Decimal, Error> Decimal::times(const Decimal &other) const
{
    Unscaled product = 0;
    if (m_scale + other.m_scale > maximumDigits || !multiply(m_unscaled, other.m_unscaled, product))
        return outOfRange();
    return Decimal(product, m_scale + other.m_scale);
}

Expected<Decimal, Error> Decimal::roundedUpTo(const Decimal &unit) const
{
    Q_ASSERT(!unit.isZero());
    const int scale = std::max(m_scale, unit.m_scale);
    Unscaled value = m_unscaled;
    Unscaled step = unit.m_unscaled;
    if (!scaleUp(value, scale - m_scale) || !scaleUp(step, scale - unit.m_scale))
        return outOfRange();
    const Unscaled rest = value % step;
    const Unscaled rounded = rest == 0 ? value : value - rest + step;
    if (rounded > limit)
        return outOfRange();
    return Decimal(rounded, scale);
}

Expected<qint64, Error> Decimal::share(
    const Decimal &part, const Decimal &whole, int exponent, Rounding rounding) const
{
    Q_ASSERT(!whole.isZero());
    Unscaled numerator = 0;
    Unscaled denominator = whole.m_unscaled;
    const int shift = whole.m_scale + exponent - m_scale - part.m_scale;
    if (!multiply(m_unscaled, part.m_unscaled, numerator)
        || !(shift >= 0 ? scaleUp(numerator, shift) : scaleUp(denominator, -shift)))
        return outOfRange();
    Unscaled result = numerator / denominator;
    const Unscaled rest = numerator % denominator;
    if (rest != 0) {
        switch (rounding) {
        case Rounding::Exact:
            return Unexpected(Error {QStringLiteral("decimal_not_exact"),
                QStringLiteral("%1 does not come out even at %2 digits").arg(toString()).arg(exponent)});
        case Rounding::Up:
            ++result;
            break;
        case Rounding::HalfUp:
            if (rest >= denominator - rest)
                ++result;
            break;
        }
    }
    if (result > std::numeric_limits<qint64>::max())
        return outOfRange();
    return static_cast<qint64>(result);
}

Expected<qint64, Error> Decimal::toMinor(int exponent, Rounding rounding) const
{
    return share(fromInteger(1), fromInteger(1), exponent, rounding);
}

bool Decimal::isMultipleOf(const Decimal &unit) const
{
    const auto rounded = roundedUpTo(unit);
    return rounded && *rounded == *this;
}

QString Decimal::toString() const
{
    QString digits;
    Unscaled rest = m_unscaled;
    do {
        digits.prepend(QChar(u'0' + static_cast<int>(rest % 10)));
        rest /= 10;
    } while (rest != 0);
    if (m_scale == 0)
        return digits;
    digits = digits.rightJustified(m_scale + 1, u'0');
    digits.insert(digits.size() - m_scale, u'.');
    return digits;
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    const Unscaled whole = m_unscaled / power(m_scale);
    const Unscaled otherWhole = other.m_unscaled / power(other.m_scale);
    if (whole != otherWhole)
        return whole < otherWhole ? std::strong_ordering::less : std::strong_ordering::greater;
    // Fractions below 1 at up to 36 digits: scaled up they stay under the limit.
    const int scale = std::max(m_scale, other.m_scale);
    const Unscaled fraction = m_unscaled % power(m_scale) * power(scale - m_scale);
    const Unscaled otherFraction = other.m_unscaled % power(other.m_scale) * power(scale - other.m_scale);
    if (fraction == otherFraction)
        return std::strong_ordering::equal;
    return fraction < otherFraction ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace chancery::domain
