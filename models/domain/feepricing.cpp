// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/feepricing.h"

#include <algorithm>
#include <tuple>

namespace chancery::domain {

namespace {

Unexpected<Error> refusal(const QString &code, const QString &detail)
{
    return Unexpected(Error{code, detail});
}

// 0 matches everybody, 1 by group, 2 by state; below 0 does not match.
int nationalityRank(const FeeScheduleData &data, const FeeRule &rule, const QString &nationality)
{
    if (rule.nationality == anything)
        return 0;
    if (rule.nationality.startsWith(u'@'))
        return data.groups.value(rule.nationality.mid(1)).contains(nationality) ? 1 : -1;
    return rule.nationality == nationality ? 2 : -1;
}

bool applies(const FeeScheduleData &data, const FeeWaiver &waiver, const Basis &basis)
{
    if (waiver.visaType && *waiver.visaType != basis.visaType)
        return false;
    if (waiver.group && !data.groups.value(*waiver.group).contains(basis.nationality))
        return false;
    // An unknown age waives nothing: staff decide.
    return !waiver.ageBelow || (basis.age && *basis.age < *waiver.ageBelow);
}

const FeeWaiver *waiverFor(const FeeScheduleData &data, const Basis &basis)
{
    const FeeWaiver *best = nullptr;
    for (const FeeWaiver &waiver : data.waivers) {
        if (applies(data, waiver, basis) && (best == nullptr || waiver.priority > best->priority))
            best = &waiver;
    }
    return best;
}

/// Chains fallible steps of arithmetic: after the first error the rest is skipped, and the error stays to be asked for.
class Arithmetic
{
public:
    template <typename T>
    T take(Expected<T, Error> step, T otherwise)
    {
        if (step)
            return std::move(step).value();
        m_failed = true;
        return otherwise;
    }
    Decimal take(Expected<Decimal, Error> step) { return take(std::move(step), Decimal()); }
    Money minor(const Decimal &value, Currency currency, Decimal::Rounding rounding)
    {
        return money(take(value.toMinor(currency.exponent(), rounding), qint64{0}), currency);
    }
    Money money(qint64 minor, Currency currency)
    {
        return take(Money::fromMinor(minor, currency), Money::zero(currency));
    }
    Money sum(const Money &one, const Money &other) { return take(one.plus(other), one); }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    bool m_failed = false;
};

struct GovernmentLines
{
    Money visaFee;
    Money processing;
};

// Converted lines are rounded up to the cash unit, each by itself or their sum. Of a sum the last line that is not zero
// carries the difference, so that the lines always add up to what is paid.
GovernmentLines collect(
    Arithmetic &arithmetic, const FeePost &post, const Decimal &visaFee, const Decimal &processing, RoundingScope scope)
{
    const auto whole
        = [&](const Decimal &value) { return arithmetic.minor(value, post.currency, Decimal::Rounding::Exact); };
    switch (scope) {
    case RoundingScope::PerLine:
        return {whole(arithmetic.take(visaFee.roundedUpTo(post.cashUnit))),
            whole(arithmetic.take(processing.roundedUpTo(post.cashUnit)))};
    case RoundingScope::Total: {
        const Decimal sum = arithmetic.take(visaFee.plus(processing));
        const Money total = whole(arithmetic.take(sum.roundedUpTo(post.cashUnit)));
        if (processing.isZero())
            return {total, Money::zero(post.currency)};
        const Money visaLine = arithmetic.minor(visaFee, post.currency, Decimal::Rounding::Up);
        return {visaLine, arithmetic.take(total.minus(visaLine), total)};
    }
    }
    Q_UNREACHABLE();
}

struct Grounds
{
    const FeeVersion &version;
    const FeeRule &rule;
    const FeeWaiver *waiver;
    const FeeProcessing &speed;
    const FeeRate &rate;
};

Expected<FeeResult, Error> workOut(
    const FeeScheduleData &data, const FeePost &post, const FeeInput &input, const Grounds &grounds)
{
    static const FeeWaiver nothingWaived;
    const FeeWaiver &left = grounds.waiver == nullptr ? nothingWaived : *grounds.waiver;
    Arithmetic arithmetic;
    const Decimal baseVisaFee = arithmetic.take(grounds.rule.amount.times(left.visaFee));
    const Decimal baseProcessing = arithmetic.take(grounds.speed.surcharge.times(left.processing));
    const GovernmentLines lines = collect(arithmetic, post, arithmetic.take(baseVisaFee.times(grounds.rate.value)),
        arithmetic.take(baseProcessing.times(grounds.rate.value)), input.rounding);

    const int digits = post.currency.exponent();
    const Decimal fullService = Decimal::fromMinor(post.serviceFee.minor(), digits);
    const Money service = arithmetic.minor(
        arithmetic.take(fullService.times(left.serviceFee)), post.currency, Decimal::Rounding::HalfUp);
    const Decimal grossPercent = arithmetic.take(Decimal::fromInteger(100).plus(post.taxPercent));
    const qint64 tax = grossPercent.isZero()
        ? 0
        : arithmetic.take(Decimal::fromMinor(service.minor(), digits)
                              .share(post.taxPercent, grossPercent, digits, Decimal::Rounding::HalfUp),
            qint64{0});
    FeeResult result{
        .feeVersion = grounds.version.name,
        .rule = grounds.rule.id,
        .waiver = grounds.waiver == nullptr ? std::nullopt : std::optional(grounds.waiver->id),
        .age = input.basis.age,
        .rate = grounds.rate.text,
        .rateFrom = grounds.rate.from,
        .rateTo = grounds.rate.to,
        .baseVisaFee = arithmetic.minor(baseVisaFee, data.base, Decimal::Rounding::HalfUp),
        .baseProcessing = arithmetic.minor(baseProcessing, data.base, Decimal::Rounding::HalfUp),
        .visaFee = lines.visaFee,
        .processing = lines.processing,
        .serviceFee = service,
        .serviceFeeTax = arithmetic.money(tax, post.currency),
        .total = arithmetic.sum(arithmetic.sum(lines.visaFee, lines.processing), service),
    };
    if (arithmetic.failed())
        return refusal(QStringLiteral("amount_out_of_range"), QStringLiteral("rule %1 at this rate").arg(result.rule));
    return result;
}

}

const FeeVersion *versionOn(const FeeScheduleData &data, QDate day)
{
    const auto found = std::find_if(data.versions.begin(), data.versions.end(),
        [&](const FeeVersion &version) { return version.from <= day && (!version.to || day < *version.to); });
    return found == data.versions.end() ? nullptr : &*found;
}

const FeeRate *rateOn(const std::vector<FeeRate> &rates, QDate day)
{
    const auto found = std::find_if(
        rates.begin(), rates.end(), [&](const FeeRate &rate) { return rate.from <= day && day < rate.to; });
    return found == rates.end() ? nullptr : &*found;
}

const FeeRate *rateOn(const FeePost &post, QDate day)
{
    return rateOn(post.rates, day);
}

const FeeRule *ruleFor(const FeeScheduleData &data, const QString &version, const QString &nationality,
    const QString &visaType, const QString &entries)
{
    const FeeRule *best = nullptr;
    std::tuple<int, bool, bool> bestRank;
    for (const FeeRule &rule : data.rules) {
        if (rule.version != version || (rule.visaType != anything && rule.visaType != visaType)
            || (rule.entries != anything && rule.entries != entries))
            continue;
        const int nationalRank = nationalityRank(data, rule, nationality);
        const std::tuple rank(nationalRank, rule.visaType != anything, rule.entries != anything);
        if (nationalRank >= 0 && (best == nullptr || rank > bestRank)) {
            best = &rule;
            bestRank = rank;
        }
    }
    return best;
}

bool isOffered(const FeeScheduleData &data, const QString &visaType, const QString &entries, const QString &processing)
{
    const bool speedKnown = std::any_of(data.processing.begin(), data.processing.end(),
        [&](const FeeProcessing &speed) { return speed.code == processing; });
    return speedKnown && !data.excluded.value(visaType).contains(processing)
        && std::find(data.visaTypes.begin(), data.visaTypes.end(), visaType) != data.visaTypes.end()
        && std::find(data.entries.begin(), data.entries.end(), entries) != data.entries.end();
}

std::optional<Money> highestOn(
    const FeeScheduleData &data, const FeePost &post, const std::vector<QString> &visaTypes, QDate today)
{
    const FeeVersion *version = versionOn(data, today);
    const FeeRate *rate = rateOn(post, today);
    if (version == nullptr || rate == nullptr)
        return std::nullopt;
    std::optional<Money> highest;
    const auto consider = [&](const FeeRule &rule, const FeeProcessing &speed) {
        const auto result = workOut(data, post, {}, {*version, rule, nullptr, speed, *rate});
        if (result && (!highest || result->total.minor() > highest->minor()))
            highest = result->total;
    };
    for (const FeeRule &rule : data.rules) {
        if (rule.version != version->name)
            continue;
        for (const FeeProcessing &speed : data.processing) {
            const bool sold = std::any_of(visaTypes.begin(), visaTypes.end(), [&](const QString &type) {
                return (rule.visaType == anything || rule.visaType == type)
                    && std::any_of(data.entries.begin(), data.entries.end(), [&](const QString &entries) {
                           return (rule.entries == anything || rule.entries == entries)
                               && isOffered(data, type, entries, speed.code);
                       });
            });
            if (sold)
                consider(rule, speed);
        }
    }
    return highest;
}

Expected<FeeResult, Error> priceOn(const FeeScheduleData &data, const FeePost &post, const FeeInput &input, QDate today)
{
    const Basis &basis = input.basis;
    const QString day = today.toString(Qt::ISODate);
    const FeeVersion *version = versionOn(data, today);
    if (version == nullptr) {
        return refusal(
            QStringLiteral("no_fee_version"), QStringLiteral("no version of %1 is in force on %2").arg(data.id, day));
    }
    const FeeRule *rule = isOffered(data, basis.visaType, basis.entries, basis.processing)
        ? ruleFor(data, version->name, basis.nationality, basis.visaType, basis.entries)
        : nullptr;
    if (rule == nullptr) {
        return refusal(QStringLiteral("not_offered"),
            QStringLiteral("version %1 has no visa %2, %3, %4")
                .arg(version->name, basis.visaType, basis.entries, basis.processing));
    }
    const FeeRate *rate = rateOn(post, today);
    if (rate == nullptr) {
        return refusal(QStringLiteral("no_consular_rate"),
            QStringLiteral("post %1 has no consular rate for %2; the ministry fixes the next one")
                .arg(basis.post, day));
    }
    const auto speed = std::find_if(data.processing.begin(), data.processing.end(),
        [&](const FeeProcessing &entry) { return entry.code == basis.processing; });
    return workOut(data, post, input, {*version, *rule, waiverFor(data, basis), *speed, *rate});
}

} // namespace chancery::domain
