// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/feeschedule.h"

#include "models/domain/age.h"
#include "models/domain/chargepricing.h"
#include "models/domain/feepricing.h"
#include "models/domain/feescheduledata.h"
#include "models/domain/feeschedulechecks.h"
#include "models/domain/feeschedulereader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace chancery::domain {

namespace {

constexpr std::chrono::minutes longestQuote{30};

Unexpected<Error> unknownPost(const QString &post)
{
    return Unexpected(
        Error{QStringLiteral("unknown_post"), QStringLiteral("the schedule has no post \"%1\"").arg(post.left(40))});
}

const FeePost *find(const FeeScheduleData &data, const QString &code)
{
    const auto post = data.posts.constFind(code);
    return post == data.posts.constEnd() ? nullptr : &*post;
}

QDate dateAt(const FeePost &post, Instant now)
{
    return toQDateTime(now).toTimeZone(post.zone).date();
}

Instant startOf(QDate day, const FeePost &post)
{
    return instantFromQDateTime(day.startOfDay(post.zone));
}

}

FeeSchedule::FeeSchedule(std::shared_ptr<const FeeScheduleData> data)
    : m_data(std::move(data))
{
}

Expected<FeeSchedule, Error> FeeSchedule::fromJson(const QByteArray &json)
{
    if (json.size() > maximumBytes) {
        return Unexpected(
            Error{QStringLiteral("schedule_malformed"), QStringLiteral("larger than %1 bytes").arg(maximumBytes)});
    }
    auto data = readFeeSchedule(json);
    if (!data)
        return Unexpected(data.error());
    if (const auto checked = checkFeeSchedule(*data); !checked)
        return Unexpected(checked.error());
    data->hash = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    return FeeSchedule(std::make_shared<const FeeScheduleData>(std::move(data).value()));
}

Expected<FeeResult, Error> FeeSchedule::price(const FeeInput &input, Instant now) const
{
    const FeePost *post = find(*m_data, input.basis.post);
    if (post == nullptr)
        return unknownPost(input.basis.post);
    return priceOn(*m_data, *post, input, dateAt(*post, now));
}

std::optional<Money> FeeSchedule::highestTotal(
    const QString &post, const std::vector<QString> &visaTypes, Instant now) const
{
    const FeePost *found = find(*m_data, post);
    return found == nullptr ? std::nullopt : highestOn(*m_data, *found, visaTypes, dateAt(*found, now));
}

Expected<Quote, Error> FeeSchedule::quote(const Basis &basis, Instant now, RandomSource &random) const
{
    const auto priced = price({basis, RoundingScope::PerLine}, now);
    if (!priced)
        return Unexpected(priced.error());
    const auto baseTotal = priced->baseVisaFee.plus(priced->baseProcessing);
    if (!baseTotal)
        return Unexpected(baseTotal.error());
    const FeePost &post = *find(*m_data, basis.post);
    Instant validUntil = std::min(now + longestQuote, startOf(priced->rateTo, post));
    if (const FeeVersion *version = versionOn(*m_data, dateAt(post, now)); version->to)
        validUntil = std::min(validUntil, startOf(*version->to, post));
    return Quote{
        .id = QuoteId::make(random),
        .basis = basis,
        .lines = {{QStringLiteral("visa_fee"), priced->baseVisaFee, priced->visaFee},
            {QStringLiteral("processing"), priced->baseProcessing, priced->processing},
            {QStringLiteral("service_fee"), std::nullopt, priced->serviceFee}},
        .baseTotal = *baseTotal,
        .total = priced->total,
        .rate = priced->rate,
        .rateDate = priced->rateFrom,
        .validUntil = validUntil,
        .feeVersion = priced->feeVersion,
        .charges = {},
    };
}

Expected<Charge, Error> FeeSchedule::charge(
    const Quote &quote, Currency currency, Instant now, const std::optional<MarketRate> &market) const
{
    const FeePost *post = find(*m_data, quote.basis.post);
    if (post == nullptr)
        return unknownPost(quote.basis.post);
    const QDate today = dateAt(*post, now);
    const FeeRate *collection = rateOn(*post, today);
    if (collection == nullptr || collection->text != quote.rate)
        return Unexpected(Error{QStringLiteral("no_rate"), QStringLiteral("the quote's own rate has lapsed")});
    const auto grounds = chargeGroundsOn(*m_data, currency, *post, today, now, market);
    if (!grounds)
        return Unexpected(grounds.error());
    auto made = chargeOf(quote.total, *collection, currency, *grounds);
    if (!made)
        return made;
    made->validUntil = quote.validUntil;
    if (grounds->to)
        made->validUntil = std::min(made->validUntil, startOf(*grounds->to, *post));
    if (grounds->source == ChargeSource::Market)
        made->validUntil = std::min(made->validUntil, market->asOf + marketRateGoodFor);
    return made;
}

Expected<void, Error> FeeSchedule::chargeable(
    const QString &code, Currency currency, Instant now, const std::optional<MarketRate> &market) const
{
    const FeePost *post = find(*m_data, code);
    if (post == nullptr)
        return unknownPost(code);
    if (post->currency == currency)
        return {};
    const auto grounds = chargeGroundsOn(*m_data, currency, *post, dateAt(*post, now), now, market);
    if (!grounds)
        return Unexpected(grounds.error());
    return {};
}

std::vector<Currency> FeeSchedule::marketCurrencies() const
{
    std::vector<Currency> currencies;
    for (auto charge = m_data->charges.begin(); charge != m_data->charges.end(); ++charge) {
        if (charge->market)
            currencies.push_back(*Currency::fromCode(charge.key()));
    }
    return currencies;
}

Expected<int, Error> FeeSchedule::ageAt(const QString &post, QDate birth, Instant now) const
{
    const auto today = localDate(post, now);
    if (!today)
        return Unexpected(today.error());
    const auto age = completedYears(birth, *today);
    if (!age) {
        return Unexpected(Error{QStringLiteral("bad_birth_date"),
            QStringLiteral("expected a birth date up to %1").arg(today->toString(Qt::ISODate))});
    }
    return *age;
}

Expected<QDate, Error> FeeSchedule::localDate(const QString &post, Instant now) const
{
    const FeePost *found = find(*m_data, post);
    if (found == nullptr)
        return unknownPost(post);
    return dateAt(*found, now);
}

bool FeeSchedule::isOpen(const QString &post, Instant now) const
{
    const FeePost *found = find(*m_data, post);
    return found != nullptr && versionOn(*m_data, dateAt(*found, now)) != nullptr
        && rateOn(*found, dateAt(*found, now)) != nullptr;
}

QString FeeSchedule::id() const
{
    return m_data->id;
}

QString FeeSchedule::issuer() const
{
    return m_data->issuer;
}

QString FeeSchedule::hash() const
{
    return m_data->hash;
}

QString FeeSchedule::revision() const
{
    return m_data->id + u'@' + m_data->hash.left(16);
}

QJsonObject FeeSchedule::json() const
{
    return m_data->json;
}

Currency FeeSchedule::baseCurrency() const
{
    return m_data->base;
}

std::vector<QString> FeeSchedule::posts() const
{
    return {m_data->posts.keyBegin(), m_data->posts.keyEnd()};
}

std::optional<Currency> FeeSchedule::collectionCurrency(const QString &post) const
{
    const FeePost *found = find(*m_data, post);
    return found == nullptr ? std::nullopt : std::optional(found->currency);
}

QString FeeSchedule::timeZone(const QString &post) const
{
    const FeePost *found = find(*m_data, post);
    return found == nullptr ? QString() : QString::fromLatin1(found->zone.id());
}

std::vector<QString> FeeSchedule::visaTypes() const
{
    return m_data->visaTypes;
}

QString FeeSchedule::visaTypeName(const QString &visaType) const
{
    return m_data->visaTypeNames.value(visaType);
}

std::vector<QString> FeeSchedule::entries() const
{
    return m_data->entries;
}

std::vector<QString> FeeSchedule::processing() const
{
    std::vector<QString> codes;
    for (const FeeProcessing &speed : m_data->processing)
        codes.push_back(speed.code);
    return codes;
}

std::optional<int> FeeSchedule::workingDays(const QString &processing) const
{
    for (const FeeProcessing &speed : m_data->processing) {
        if (speed.code == processing)
            return speed.workingDays;
    }
    return std::nullopt;
}

std::vector<FeeOffer> FeeSchedule::offers(
    const QString &post, const QString &visaType, const QString &nationality, Instant now) const
{
    const FeePost *found = find(*m_data, post);
    const FeeVersion *version = found == nullptr ? nullptr : versionOn(*m_data, dateAt(*found, now));
    std::vector<FeeOffer> result;
    if (version == nullptr)
        return result;
    for (const QString &entry : m_data->entries) {
        if (ruleFor(*m_data, version->name, nationality, visaType, entry) == nullptr)
            continue;
        FeeOffer offer{entry, {}};
        for (const FeeProcessing &speed : m_data->processing) {
            if (isOffered(*m_data, visaType, entry, speed.code))
                offer.processing.push_back(speed.code);
        }
        if (!offer.processing.empty())
            result.push_back(std::move(offer));
    }
    return result;
}

} // namespace chancery::domain
