// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/quote.h"

#include "models/domain/decimal.h"
#include "models/domain/jsonreader.h"

#include <algorithm>

namespace chancery::domain {

namespace {

Expected<QuoteLine, Error> lineFromJson(const QJsonValue &json, const QString &path)
{
    JsonReader reader(json, QStringLiteral("quote_malformed"), path);
    const QString code = reader.text(QLatin1String("code"));
    const auto amount = reader.member<Money>(QLatin1String("amount"));
    std::optional<Money> base;
    const QJsonValue written = reader.value(QLatin1String("base"));
    if (!written.isNull() && !written.isUndefined())
        base = reader.member<Money>(QLatin1String("base"));
    if (!reader.ok())
        return Unexpected(reader.error());
    return QuoteLine {code, base, *amount};
}

std::vector<QuoteLine> linesFromJson(JsonReader &reader)
{
    std::vector<QuoteLine> lines;
    const QJsonArray written = reader.array(QLatin1String("lines"));
    for (const QJsonValue item : written) {
        auto line = lineFromJson(item, QStringLiteral("lines"));
        if (!line) {
            reader.fail(u"lines", line.error().detail);
            break;
        }
        lines.push_back(std::move(line).value());
    }
    return lines;
}

/// Absent in quotes that were frozen before there were charges.
std::vector<Charge> chargesFromJson(JsonReader &reader)
{
    std::vector<Charge> charges;
    const QJsonArray written = reader.optionalArray(QLatin1String("charges"));
    for (const QJsonValue item : written) {
        auto charge = Charge::fromJson(item);
        if (!charge) {
            reader.fail(u"charges", charge.error().detail);
            break;
        }
        charges.push_back(std::move(charge).value());
    }
    return charges;
}

}

const Charge *Quote::chargeFor(const QString &method) const
{
    for (const Charge &charge : charges) {
        if (std::find(charge.methods.begin(), charge.methods.end(), method) != charge.methods.end())
            return &charge;
    }
    return nullptr;
}

Money Quote::totalFor(const QString &method) const
{
    const Charge *charge = chargeFor(method);
    return charge == nullptr ? total : charge->total;
}

Expected<Quote, Error> Quote::fromJson(const QJsonValue &json)
{
    JsonReader reader(json, QStringLiteral("quote_malformed"));
    const QuoteId id(reader.text(QLatin1String("id")));
    const auto basis = reader.member<Basis>(QLatin1String("basis"));
    std::vector<QuoteLine> lines = linesFromJson(reader);
    const auto baseTotal = reader.member<Money>(QLatin1String("base_total"));
    const auto total = reader.member<Money>(QLatin1String("total"));
    const QString rate = reader.text(QLatin1String("rate"));
    const QDate rateDate = reader.date(QLatin1String("rate_date"));
    const Instant validUntil = reader.instant(QLatin1String("valid_until"));
    const QString feeVersion = reader.text(QLatin1String("fee_version"));
    std::vector<Charge> charges = chargesFromJson(reader);
    if (!id.isWellFormed())
        reader.fail(u"id", QStringLiteral("expected a quote's identifier"));
    if (!Decimal::fromString(rate))
        reader.fail(u"rate", QStringLiteral("expected a decimal string"));
    if (!reader.ok())
        return Unexpected(reader.error());
    return Quote {id, *basis, std::move(lines), *baseTotal, *total, rate, rateDate, validUntil, feeVersion,
        std::move(charges)};
}

QJsonObject Quote::toJson() const
{
    QJsonArray written;
    for (const QuoteLine &line : lines) {
        written.append(QJsonObject {
            {QStringLiteral("code"), line.code},
            {QStringLiteral("base"), line.base ? QJsonValue(line.base->toJson()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("amount"), line.amount.toJson()},
        });
    }
    QJsonArray writtenCharges;
    for (const Charge &charge : charges)
        writtenCharges.append(charge.toJson());
    return {
        {QStringLiteral("id"), id.text()},
        {QStringLiteral("basis"), basis.toJson()},
        {QStringLiteral("lines"), written},
        {QStringLiteral("base_total"), baseTotal.toJson()},
        {QStringLiteral("total"), total.toJson()},
        {QStringLiteral("currency"), total.currency().code()},
        {QStringLiteral("rate"), rate},
        {QStringLiteral("rate_date"), rateDate.toString(Qt::ISODate)},
        {QStringLiteral("valid_until"), toRfc3339(validUntil)},
        {QStringLiteral("fee_version"), feeVersion},
        {QStringLiteral("charges"), writtenCharges},
    };
}

} // namespace chancery::domain
