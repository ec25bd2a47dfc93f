// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/stripeamount.h"

namespace chancery::domain::stripeamount {

namespace {

constexpr qint64 maximumCharge = 999'999'999'999; // twelve digits

struct Minimum
{
    const char *code;
    qint64 amount; // in Stripe's unit
};

constexpr Minimum minima[] = {{"USD", 50}, {"AUD", 50}, {"BRL", 50}, {"CAD", 50}, {"CHF", 50}, {"EUR", 50}, {"NZD", 50},
    {"SGD", 50}, {"INR", 50}, {"PHP", 50}, {"ZAR", 50}, {"ARS", 50}, {"COP", 50}, {"IDR", 50}, {"ILS", 50}, {"RUB", 50},
    {"GBP", 30}, {"AED", 200}, {"MYR", 200}, {"PLN", 200}, {"RON", 200}, {"DKK", 250}, {"NOK", 300}, {"SEK", 300},
    {"HKD", 400}, {"MXN", 1000}, {"THB", 1000}, {"CZK", 1500}, {"HUF", 17500}, {"JPY", 50}, {"KRW", 50}};

bool isOneOf(const QString &code, QLatin1String list)
{
    return list.contains(code);
}

// Stripe's two decimals where ISO has none.
bool isSentTimesHundred(const QString &code)
{
    return isOneOf(code, QLatin1String("ISK UGX"));
}

// Stripe's none where ISO has two.
bool isSentWhole(const QString &code)
{
    return code == QLatin1String("MGA");
}

// Units of account, and currencies that Stripe has never taken. For those with other than two digits its unit would be
// a guess that is wrong by a factor of ten.
bool isNeverTaken(const QString &code)
{
    return isOneOf(code, QLatin1String("BOV CHE CHW CLF COU CUP ERN IQD IRR KPW LYD MXV SDG SSP SYP USN UYI UYW XAD"));
}

bool mustEndInZero(const QString &code)
{
    return isOneOf(code, QLatin1String("BHD JOD KWD OMR TND"));
}

Unexpected<Error> notRepresentable(const Money &money)
{
    return Unexpected(Error{QStringLiteral("amount_not_representable"),
        QStringLiteral("Stripe has no unit for %1 %2").arg(money.toDecimal(), money.currency().code())});
}

}

Expected<qint64, Error> fromMoney(const Money &money)
{
    const QString code = money.currency().code();
    const qint64 minor = money.minor();
    if (isNeverTaken(code)) {
        return Unexpected(
            Error{QStringLiteral("currency_unsupported"), QStringLiteral("Stripe does not take %1").arg(code)});
    }
    if (isSentTimesHundred(code)) {
        if (minor > Money::maximumMinor / 100 || minor < -Money::maximumMinor / 100)
            return notRepresentable(money);
        return minor * 100;
    }
    if (isSentWhole(code)) {
        if (minor % 100 != 0)
            return notRepresentable(money);
        return minor / 100;
    }
    if (mustEndInZero(code) && minor % 10 != 0)
        return notRepresentable(money);
    return minor;
}

Expected<Money, Error> toMoney(qint64 amount, QStringView currency)
{
    const QString code = currency.toString().toUpper();
    const auto known = Currency::fromCode(code);
    if (!known || isNeverTaken(code)) {
        return Unexpected(Error{QStringLiteral("amount_malformed"),
            QStringLiteral("unknown currency \"%1\" in an answer of Stripe").arg(code.left(8))});
    }
    if (isSentTimesHundred(code)) {
        if (amount % 100 != 0) {
            return Unexpected(Error{QStringLiteral("amount_malformed"),
                QStringLiteral("%1 %2 in Stripe's unit is no whole amount").arg(amount).arg(code)});
        }
        return Money::fromMinor(amount / 100, *known);
    }
    if (isSentWhole(code)) {
        if (amount > Money::maximumMinor / 100 || amount < -Money::maximumMinor / 100)
            return Unexpected(Error{QStringLiteral("amount_out_of_range"), QStringLiteral("amount of Stripe")});
        return Money::fromMinor(amount * 100, *known);
    }
    return Money::fromMinor(amount, *known);
}

Expected<qint64, Error> chargeable(const Money &money)
{
    const auto amount = fromMoney(money);
    if (!amount && amount.error().code == u"amount_not_representable")
        return Unexpected(Error{QStringLiteral("amount_limit"), amount.error().detail});
    if (!amount)
        return amount;
    const QString code = money.currency().code();
    qint64 minimum = 1;
    for (const Minimum &entry : minima) {
        if (QLatin1String(entry.code) == code)
            minimum = entry.amount;
    }
    if (*amount < minimum || *amount > maximumCharge) {
        return Unexpected(Error{QStringLiteral("amount_limit"),
            QStringLiteral("Stripe takes %1 to %2 units of %3, found %4")
                .arg(minimum)
                .arg(maximumCharge)
                .arg(code)
                .arg(*amount)});
    }
    return amount;
}

} // namespace chancery::domain::stripeamount
