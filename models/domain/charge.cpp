// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/charge.h"

#include "models/domain/decimal.h"
#include "models/domain/jsonreader.h"

#include <array>

namespace chancery::domain {

namespace {

struct SourceName
{
    ChargeSource source;
    const char *name;
};
constexpr std::array<SourceName, 3> sourceNames{
    {{ChargeSource::Schedule, "schedule"}, {ChargeSource::Post, "post"}, {ChargeSource::Market, "market"}}};

QString decimalText(JsonReader &reader, QLatin1String name)
{
    const QString text = reader.text(name);
    if (!Decimal::fromString(text))
        reader.fail(name, QStringLiteral("expected a decimal string"));
    return text;
}

}

QString toString(ChargeSource source)
{
    for (const SourceName &entry : sourceNames) {
        if (entry.source == source)
            return QString::fromLatin1(entry.name);
    }
    Q_UNREACHABLE();
}

std::optional<ChargeSource> chargeSourceFromString(const QString &text)
{
    for (const SourceName &entry : sourceNames) {
        if (text == QLatin1String(entry.name))
            return entry.source;
    }
    return std::nullopt;
}

Expected<Charge, Error> Charge::fromJson(const QJsonValue &json)
{
    JsonReader reader(json, QStringLiteral("charge_malformed"));
    std::vector<QString> methods = reader.texts(QLatin1String("methods"));
    const auto baseAmount = reader.member<Money>(QLatin1String("base_amount"));
    const auto total = reader.member<Money>(QLatin1String("total"));
    const QString rate = decimalText(reader, QLatin1String("rate"));
    const QString chargeRate = decimalText(reader, QLatin1String("charge_rate"));
    const QString collectionRate = decimalText(reader, QLatin1String("collection_rate"));
    const QDate rateDate = reader.date(QLatin1String("rate_date"));
    const QString rounding = decimalText(reader, QLatin1String("rounding"));
    const QString markup = decimalText(reader, QLatin1String("markup"));
    const auto source = chargeSourceFromString(reader.text(QLatin1String("source")));
    const Instant validUntil = reader.instant(QLatin1String("valid_until"));
    if (!source)
        reader.fail(u"source", QStringLiteral("expected schedule, post or market"));
    if (!reader.ok())
        return Unexpected(reader.error());
    return Charge{std::move(methods), *baseAmount, *total, rate, chargeRate, collectionRate, rateDate, rounding, markup,
        *source, validUntil};
}

QJsonObject Charge::toJson() const
{
    QJsonArray names;
    for (const QString &method : methods)
        names.append(method);
    return {
        {QStringLiteral("currency"), total.currency().code()},
        {QStringLiteral("methods"), names},
        {QStringLiteral("base_amount"), baseAmount.toJson()},
        {QStringLiteral("total"), total.toJson()},
        {QStringLiteral("rate"), rate},
        {QStringLiteral("charge_rate"), chargeRate},
        {QStringLiteral("collection_rate"), collectionRate},
        {QStringLiteral("rate_date"), rateDate.toString(Qt::ISODate)},
        {QStringLiteral("rounding"), rounding},
        {QStringLiteral("markup"), markup},
        {QStringLiteral("source"), toString(source)},
        {QStringLiteral("valid_until"), toRfc3339(validUntil)},
    };
}

} // namespace chancery::domain
