// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/money.h"

#include "models/domain/decimal.h"

namespace chancery::domain {

namespace {

Unexpected<Error> malformed(const QString &detail)
{
    return Unexpected(Error {QStringLiteral("amount_malformed"), detail});
}

Unexpected<Error> outOfRange()
{
    return Unexpected(Error {QStringLiteral("amount_out_of_range"),
        QStringLiteral("an amount goes beyond %1 minor units").arg(Money::maximumMinor)});
}

}

Expected<Money, Error> Money::fromMinor(qint64 minor, Currency currency)
{
    if (minor > maximumMinor || minor < -maximumMinor)
        return outOfRange();
    return Money(minor, currency);
}

Expected<Money, Error> Money::fromDecimal(const QString &text, Currency currency)
{
    const auto decimal = Decimal::fromString(text);
    if (!decimal) {
        return decimal.error().code == QLatin1String("decimal_out_of_range") ? outOfRange()
                                                                             : malformed(decimal.error().detail);
    }
    const auto point = text.indexOf(u'.');
    if (point >= 0 && text.size() - point - 1 > currency.exponent()) {
        return malformed(QStringLiteral("%1 has %2 decimal digits, found \"%3\"")
                             .arg(currency.code())
                             .arg(currency.exponent())
                             .arg(text));
    }
    const auto minor = decimal->toMinor(currency.exponent(), Decimal::Rounding::Exact);
    if (!minor)
        return outOfRange();
    return fromMinor(*minor, currency);
}

Expected<Money, Error> Money::fromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const QJsonValue minor = object.value(QLatin1String("minor"));
    const QJsonValue code = object.value(QLatin1String("currency"));
    // toInteger() gives its default for a fraction: two defaults tell an integer from anything else.
    if (!json.isObject() || !minor.isDouble() || minor.toInteger(0) != minor.toInteger(1))
        return malformed(QStringLiteral("expected { minor: integer, currency: code }"));
    const auto currency = Currency::fromCode(code.toString());
    if (!currency)
        return malformed(QStringLiteral("not a currency of ISO 4217 with a minor unit: \"%1\"").arg(code.toString().left(8)));
    return fromMinor(minor.toInteger(), *currency);
}

QString Money::toDecimal() const
{
    QString digits = QString::number(m_minor < 0 ? -m_minor : m_minor);
    if (const int exponent = m_currency.exponent(); exponent > 0) {
        digits = digits.rightJustified(exponent + 1, u'0');
        digits.insert(digits.size() - exponent, u'.');
    }
    return m_minor < 0 ? u'-' + digits : digits;
}

QJsonObject Money::toJson() const
{
    return {{QStringLiteral("minor"), m_minor}, {QStringLiteral("currency"), m_currency.code()}};
}

Expected<Money, Error> Money::plus(const Money &other) const
{
    if (m_currency != other.m_currency) {
        return Unexpected(Error {QStringLiteral("currency_mismatch"),
            QStringLiteral("%1 and %2 do not add up").arg(m_currency.code(), other.m_currency.code())});
    }
    return fromMinor(m_minor + other.m_minor, m_currency); // two 53-bit figures: no overflow
}

Expected<Money, Error> Money::minus(const Money &other) const
{
    return plus({-other.m_minor, other.m_currency});
}

} // namespace chancery::domain
