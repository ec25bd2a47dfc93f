// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/chargepricing.h"

#include "models/domain/feepricing.h"

#include <algorithm>

namespace chancery::domain {

namespace {

constexpr int significantDigits = 8;
constexpr int finestExponent = 18;

Unexpected<Error> noRate(Currency currency, const QString &why)
{
    return Unexpected(
        Error{QStringLiteral("no_rate"), QStringLiteral("no rate into %1: %2").arg(currency.code(), why)});
}

Decimal minorUnit(Currency currency)
{
    return Decimal::fromMinor(1, currency.exponent());
}

ChargeGrounds groundsOf(const FeeRate &rate, const Decimal &round, const Decimal &markup, ChargeSource source)
{
    return {rate.text, rate.value, rate.from, rate.to, round, markup, source};
}

Expected<ChargeGrounds, Error> fromMarket(const FeeCharge &charge, Currency currency, const FeePost &post, Instant now,
    const std::optional<MarketRate> &market)
{
    if (!market || now - market->asOf > marketRateGoodFor) {
        return Unexpected(Error{QStringLiteral("rate_stale"),
            QStringLiteral("no market rate into %1 that is less than an hour old").arg(currency.code())});
    }
    return ChargeGrounds{market->text, market->value, toQDateTime(market->asOf).toTimeZone(post.zone).date(),
        std::nullopt, charge.round, charge.markup, ChargeSource::Market};
}

/// Posts that collect the currency, as far as they agree on the day: which of two rates a ministry would mean is
/// nothing to guess at.
Expected<ChargeGrounds, Error> fromPosts(const FeeScheduleData &data, Currency currency, QDate day)
{
    std::optional<ChargeGrounds> agreed;
    bool collected = false;
    for (const FeePost &post : data.posts) {
        if (post.currency != currency)
            continue;
        collected = true;
        const FeeRate *rate = rateOn(post, day);
        if (rate == nullptr)
            continue;
        if (!agreed) {
            agreed = groundsOf(*rate, minorUnit(currency), Decimal(), ChargeSource::Post);
            continue;
        }
        if (rate->value != agreed->value)
            return noRate(currency, QStringLiteral("posts collect it at different rates"));
        agreed->from = std::max(agreed->from, rate->from);
        agreed->to = std::min(*agreed->to, rate->to);
    }
    if (!collected)
        return noRate(currency, QStringLiteral("the schedule has none"));
    if (!agreed)
        return noRate(currency, QStringLiteral("no consular rate covers %1").arg(day.toString(Qt::ISODate)));
    return *agreed;
}

/// For people: 8 significant digits, half up.
Expected<QString, Error> crossRate(const Decimal &charge, const Decimal &collection)
{
    constexpr qint64 enough = 10'000'000;
    static_assert(significantDigits == 8);
    for (int exponent = 0;; ++exponent) {
        const auto units = charge.share(Decimal::fromInteger(1), collection, exponent, Decimal::Rounding::HalfUp);
        if (!units)
            return Unexpected(units.error());
        if (*units >= enough || exponent == finestExponent)
            return Decimal::fromMinor(*units, exponent).toString();
    }
}

/// amount × rate × (100 + markup) ÷ (collection × 100), rounded up to whole `round` units: one division, one rounding.
Expected<Decimal, Error> converted(const Money &amount, const Decimal &collection, const ChargeGrounds &grounds)
{
    const auto gross = Decimal::fromInteger(100).plus(grounds.markup);
    const auto rated = Decimal::fromMinor(amount.minor(), amount.currency().exponent()).times(grounds.value);
    const auto numerator = rated && gross ? rated->times(*gross) : rated;
    const auto step = collection.times(grounds.round);
    const auto denominator = step ? step->times(Decimal::fromInteger(100)) : step;
    for (const auto *part : {&gross, &rated, &numerator, &step, &denominator}) {
        if (!*part)
            return Unexpected(part->error());
    }
    const auto units = numerator->share(Decimal::fromInteger(1), *denominator, 0, Decimal::Rounding::Up);
    if (!units)
        return Unexpected(units.error());
    return Decimal::fromMinor(*units, 0).times(grounds.round);
}

}

Expected<ChargeGrounds, Error> chargeGroundsOn(const FeeScheduleData &data, Currency currency, const FeePost &post,
    QDate day, Instant now, const std::optional<MarketRate> &market)
{
    const auto charge = data.charges.constFind(currency.code());
    if (charge == data.charges.constEnd()) {
        if (currency != data.base)
            return fromPosts(data, currency, day);
        // One unit of the base currency is one unit of it: no rate that could lapse.
        return ChargeGrounds{QStringLiteral("1"), Decimal::fromInteger(1), {}, std::nullopt, minorUnit(currency),
            Decimal(), ChargeSource::Schedule};
    }
    if (charge->market)
        return fromMarket(*charge, currency, post, now, market);
    const FeeRate *rate = rateOn(charge->rates, day);
    if (rate == nullptr)
        return noRate(currency, QStringLiteral("charge_rates does not cover %1").arg(day.toString(Qt::ISODate)));
    return groundsOf(*rate, charge->round, charge->markup, ChargeSource::Schedule);
}

Expected<Charge, Error> chargeOf(
    const Money &amount, const FeeRate &collection, Currency currency, const ChargeGrounds &grounds)
{
    const auto outOfRange = [&](const Error &error) {
        return Unexpected(Error{
            QStringLiteral("amount_out_of_range"), QStringLiteral("in %1: %2").arg(currency.code(), error.detail)});
    };
    const auto total = converted(amount, collection.value, grounds);
    if (!total)
        return outOfRange(total.error());
    const auto minor = total->toMinor(currency.exponent(), Decimal::Rounding::Exact);
    if (!minor)
        return outOfRange(minor.error());
    const auto money = Money::fromMinor(*minor, currency);
    const auto rate = crossRate(grounds.value, collection.value);
    if (!money || !rate)
        return outOfRange(money ? rate.error() : money.error());
    return Charge{{}, amount, *money, *rate, grounds.text, collection.text,
        grounds.from.isValid() ? std::max(grounds.from, collection.from) : collection.from, grounds.round.toString(),
        grounds.markup.toString(), grounds.source, {}};
}

} // namespace chancery::domain
