// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/currency.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>

namespace chancery::domain {

/// An amount in minor units of its currency. Integers only; every sum is checked for range and for currency.
class Money
{
public:
    /// |minor| is kept at or below this, so that sums of thousands of amounts cannot overflow (and JSON numbers stay exact).
    static constexpr qint64 maximumMinor = 9'007'199'254'740'991; // 2^53 − 1

    /// Errors: `amount_out_of_range`.
    static Expected<Money, Error> fromMinor(qint64 minor, Currency currency);
    static Money zero(Currency currency) { return {0, currency}; }
    /// "11200.00" or "11200": at most the currency's digits after the point, no sign, no grouping, no exponent.
    /// Errors: `amount_malformed`, `amount_out_of_range`.
    static Expected<Money, Error> fromDecimal(const QString &text, Currency currency);
    /// Reads { "minor": 11200, "currency": "JPY" }; a fraction, a string or an unknown currency is `amount_malformed`.
    static Expected<Money, Error> fromJson(const QJsonValue &json);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    /// With exactly the currency's digits: "11200", "5150.00", "18.750".
    [[nodiscard]] QString toDecimal() const;
    [[nodiscard]] QJsonObject toJson() const;

    /// Errors: `currency_mismatch`, `amount_out_of_range`.
    [[nodiscard]] Expected<Money, Error> plus(const Money &other) const;
    [[nodiscard]] Expected<Money, Error> minus(const Money &other) const;

    bool operator==(const Money &) const = default;

private:
    Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }
    qint64 m_minor;
    Currency m_currency;
};

} // namespace chancery::domain
