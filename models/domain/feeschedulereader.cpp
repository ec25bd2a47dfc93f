// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/feeschedulereader.h"

#include "models/domain/jsonduplicates.h"
#include "models/domain/jsonreader.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace chancery::domain {

namespace {

using L1 = QLatin1String;

QString errorCode()
{
    return QStringLiteral("schedule_malformed");
}

Decimal decimal(JsonReader &reader, L1 name)
{
    const QString text = reader.text(name);
    const auto value = Decimal::fromString(text);
    if (!value)
        reader.fail(name, QStringLiteral("expected a decimal string: %1").arg(value.error().detail));
    return value.value_or(Decimal());
}

bool isState(const QString &code)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Z]{1,3}\\z"));
    return shape.match(code).hasMatch();
}

std::optional<Currency> currency(JsonReader &reader, L1 name)
{
    const auto found = Currency::fromCode(reader.text(name));
    if (!found)
        reader.fail(name, QStringLiteral("expected a currency of ISO 4217 with a minor unit"));
    return found;
}

/// Reads each element of `list` with `read(JsonReader &)`; the first element's error becomes the reader's.
template <typename Read>
void forEach(JsonReader &reader, L1 name, const QJsonArray &list, Read read)
{
    for (qsizetype i = 0; i < list.size() && reader.ok(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(name).arg(i);
        JsonReader item(list.at(i), errorCode(), {});
        read(item);
        if (!item.ok())
            reader.fail(place, item.error().detail);
    }
}

FeeVersion version(JsonReader &item)
{
    FeeVersion result;
    result.name = item.text(L1("version"));
    result.from = item.date(L1("effective_from"));
    if (!item.has(L1("effective_to")))
        item.fail(u"effective_to", QStringLiteral("missing; null when the version has no end"));
    else if (!item.value(L1("effective_to")).isNull())
        result.to = item.date(L1("effective_to"));
    item.refuseOthers();
    return result;
}

FeeRule rule(JsonReader &item)
{
    static const QRegularExpression group(QStringLiteral("\\A@[A-Z0-9]+\\z"));
    FeeRule result;
    result.id = item.text(L1("id"));
    result.version = item.text(L1("version"));
    result.visaType = item.text(L1("visa_type"));
    result.entries = item.text(L1("entries"));
    result.nationality = item.text(L1("nationality"));
    if (result.nationality != anything && !isState(result.nationality) && !group.match(result.nationality).hasMatch())
        item.fail(u"nationality", QStringLiteral("expected *, @GROUP or a state's code"));
    result.amount = decimal(item, L1("amount"));
    item.refuseOthers();
    return result;
}

void readWhen(FeeWaiver &waiver, const QJsonValue &json, JsonReader &owner)
{
    JsonReader when(json, errorCode(), QStringLiteral("when"));
    waiver.visaType = when.has(L1("visa_type")) ? std::optional(when.text(L1("visa_type"))) : std::nullopt;
    waiver.group
        = when.has(L1("nationality_group")) ? std::optional(when.text(L1("nationality_group"))) : std::nullopt;
    if (when.has(L1("age_lt")))
        waiver.ageBelow = static_cast<int>(when.integer(L1("age_lt"), 1, 1000));
    when.refuseOthers();
    if (!waiver.visaType && !waiver.group && !waiver.ageBelow)
        when.fail({}, QStringLiteral("at least one condition is needed"));
    if (!when.ok())
        owner.fail({}, when.error().detail);
}

void readEffect(FeeWaiver &waiver, const QJsonValue &json, JsonReader &owner)
{
    JsonReader effect(json, errorCode(), QStringLiteral("effect"));
    int parts = 0;
    const auto part = [&](L1 name, Decimal &share) {
        if (!effect.has(name))
            return;
        ++parts;
        share = decimal(effect, name);
        if (share > Decimal::fromInteger(1))
            effect.fail(name, QStringLiteral("what is left to pay is a share from 0 to 1"));
    };
    part(L1("visa_fee"), waiver.visaFee);
    part(L1("processing"), waiver.processing);
    part(L1("service_fee"), waiver.serviceFee);
    effect.refuseOthers();
    if (parts == 0)
        effect.fail({}, QStringLiteral("at least one effect is needed"));
    if (!effect.ok())
        owner.fail({}, effect.error().detail);
}

FeeWaiver waiver(JsonReader &item)
{
    FeeWaiver result;
    result.id = item.text(L1("id"));
    result.priority = item.integer(L1("priority"), -Money::maximumMinor, Money::maximumMinor);
    readWhen(result, item.value(L1("when")), item);
    readEffect(result, item.value(L1("effect")), item);
    item.refuseOthers();
    return result;
}

FeeProcessing processing(JsonReader &item)
{
    FeeProcessing result;
    result.code = item.text(L1("code"));
    result.workingDays = static_cast<int>(item.integer(L1("working_days"), 0, 10'000));
    result.surcharge = decimal(item, L1("surcharge"));
    item.refuseOthers();
    return result;
}

FeeRate rate(JsonReader &item)
{
    FeeRate result;
    result.from = item.date(L1("from"));
    result.to = item.date(L1("to"));
    result.text = item.text(L1("rate"));
    result.value = decimal(item, L1("rate"));
    item.refuseOthers();
    return result;
}

QTimeZone zone(JsonReader &reader)
{
    const QByteArray name = reader.text(L1("tz")).toUtf8();
    if (!QTimeZone::isTimeZoneIdAvailable(name))
        reader.fail(u"tz", QStringLiteral("expected an IANA time zone, found \"%1\"").arg(QString::fromUtf8(name.left(60))));
    return QTimeZone(name);
}

Expected<FeePost, Error> post(const QJsonValue &json, const QString &path)
{
    JsonReader reader(json, errorCode(), path);
    const auto unit = currency(reader, L1("currency"));
    const qint64 minor = reader.integer(L1("minor"), 0, 4);
    if (unit && reader.ok() && minor != unit->exponent())
        reader.fail(u"minor", QStringLiteral("%1 has %2 digits in ISO 4217").arg(unit->code()).arg(unit->exponent()));
    const Decimal cashUnit = decimal(reader, L1("cash_unit"));
    const QTimeZone timeZone = zone(reader);
    const QString serviceText = reader.text(L1("service_fee"));
    const Decimal tax = decimal(reader, L1("service_tax_pct"));
    std::vector<FeeRate> rates;
    const QJsonArray periods = reader.array(L1("rates"));
    forEach(reader, L1("rates"), periods, [&](JsonReader &item) { rates.push_back(rate(item)); });
    if (rates.empty())
        reader.fail(u"rates", QStringLiteral("at least one period is needed"));
    reader.refuseOthers();
    if (!reader.ok())
        return Unexpected(reader.error());
    const auto service = Money::fromDecimal(serviceText, *unit);
    if (!service) {
        reader.fail(u"service_fee", QStringLiteral("expected a decimal string: %1").arg(service.error().detail));
        return Unexpected(reader.error());
    }
    return FeePost {*unit, cashUnit, timeZone, *service, tax, std::move(rates)};
}

std::vector<QString> distinctTexts(JsonReader &reader, L1 name)
{
    std::vector<QString> list = reader.texts(name);
    for (auto item = list.begin(); item != list.end(); ++item) {
        if (std::find(list.begin(), item, *item) != item)
            reader.fail(name, QStringLiteral("\"%1\" stands twice").arg(*item));
    }
    return list;
}

void readTypes(JsonReader &reader, FeeScheduleData &data)
{
    static const QStringList known {QStringLiteral("single"), QStringLiteral("double"), QStringLiteral("multiple_6m"),
        QStringLiteral("multiple_12m")};
    data.visaTypes = distinctTexts(reader, L1("visa_types"));
    if (data.visaTypes.empty())
        reader.fail(u"visa_types", QStringLiteral("at least one is needed"));
    data.entries = distinctTexts(reader, L1("entries"));
    for (const QString &entry : data.entries) {
        if (!known.contains(entry))
            reader.fail(u"entries", QStringLiteral("expected one of %1").arg(known.join(QStringLiteral(", "))));
    }
    if (!reader.has(L1("visa_type_names")))
        return;
    const QJsonObject names = reader.object(L1("visa_type_names"));
    for (auto name = names.constBegin(); name != names.constEnd(); ++name) {
        if (!name.value().isString())
            reader.fail(u"visa_type_names", QStringLiteral("expected strings"));
        data.visaTypeNames.insert(name.key(), name.value().toString());
    }
}

void readGroups(JsonReader &reader, FeeScheduleData &data)
{
    if (!reader.has(L1("nationality_groups")))
        return;
    const QJsonObject groups = reader.object(L1("nationality_groups"));
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group) {
        const QString place = QStringLiteral("nationality_groups.") + group.key();
        if (!group.value().isArray())
            reader.fail(place, QStringLiteral("expected an array"));
        QSet<QString> &states = data.groups[group.key()];
        const QJsonArray list = group.value().toArray();
        for (const QJsonValue state : list) {
            if (!isState(state.toString()))
                reader.fail(place, QStringLiteral("expected states' codes of one to three capital letters"));
            states.insert(state.toString());
        }
    }
}

void readPosts(JsonReader &reader, FeeScheduleData &data)
{
    const QJsonObject posts = reader.object(L1("posts"));
    for (auto item = posts.constBegin(); item != posts.constEnd() && reader.ok(); ++item) {
        auto read = post(item.value(), QStringLiteral("posts.") + item.key());
        if (read)
            data.posts.insert(item.key(), std::move(read).value());
        else
            reader.fail({}, read.error().detail);
    }
}

Expected<FeeCharge, Error> charge(const QJsonValue &json, const QString &path)
{
    JsonReader reader(json, errorCode(), path);
    FeeCharge result;
    const QString source = reader.has(L1("source")) ? reader.text(L1("source")) : QStringLiteral("schedule");
    if (source != u"schedule" && source != u"market")
        reader.fail(u"source", QStringLiteral("expected schedule or market"));
    result.market = source == u"market";
    result.round = decimal(reader, L1("round"));
    if (reader.has(L1("markup_pct")))
        result.markup = decimal(reader, L1("markup_pct"));
    if (result.markup > Decimal::fromInteger(100))
        reader.fail(u"markup_pct", QStringLiteral("expected 0 to 100"));
    if (!result.market) {
        const QJsonArray periods = reader.array(L1("rates"));
        forEach(reader, L1("rates"), periods, [&](JsonReader &item) { result.rates.push_back(rate(item)); });
        if (result.rates.empty())
            reader.fail(u"rates", QStringLiteral("at least one period is needed"));
    }
    reader.refuseOthers();
    if (!reader.ok())
        return Unexpected(reader.error());
    return result;
}

void readCharges(JsonReader &reader, FeeScheduleData &data)
{
    if (!reader.has(L1("charge_rates")))
        return;
    const QJsonObject charges = reader.object(L1("charge_rates"));
    for (auto item = charges.constBegin(); item != charges.constEnd() && reader.ok(); ++item) {
        auto read = charge(item.value(), QStringLiteral("charge_rates.") + item.key());
        if (read)
            data.charges.insert(item.key(), std::move(read).value());
        else
            reader.fail({}, read.error().detail);
    }
}

void readLists(JsonReader &reader, FeeScheduleData &data)
{
    forEach(reader, L1("processing"), reader.array(L1("processing")),
        [&](JsonReader &item) { data.processing.push_back(processing(item)); });
    // The schema leaves this one object open: it may carry remarks.
    forEach(reader, L1("processing_excluded"), reader.optionalArray(L1("processing_excluded")), [&](JsonReader &item) {
        const std::vector<QString> codes = item.texts(L1("processing"));
        data.excluded[item.text(L1("visa_type"))].unite(QSet<QString>(codes.begin(), codes.end()));
    });
    forEach(reader, L1("versions"), reader.array(L1("versions")),
        [&](JsonReader &item) { data.versions.push_back(version(item)); });
    if (data.versions.empty())
        reader.fail(u"versions", QStringLiteral("at least one is needed"));
    forEach(reader, L1("rules"), reader.array(L1("rules")), [&](JsonReader &item) { data.rules.push_back(rule(item)); });
    forEach(reader, L1("waivers"), reader.optionalArray(L1("waivers")),
        [&](JsonReader &item) { data.waivers.push_back(waiver(item)); });
}

}

Expected<FeeScheduleData, Error> readFeeSchedule(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Unexpected(Error {errorCode(),
            QStringLiteral("not JSON at byte %1: %2").arg(problem.offset).arg(problem.errorString())});
    }
    if (const auto twice = firstDuplicateName(json))
        return Unexpected(Error {errorCode(), QStringLiteral("%1: stands twice in one object").arg(*twice)});

    JsonReader reader(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), errorCode());
    reader.integer(L1("schema_version"), 1, 1);
    const QString id = reader.text(L1("id"));
    const QString issuer = reader.text(L1("issuer"));
    const auto base = currency(reader, L1("base_currency"));
    if (!reader.ok())
        return Unexpected(reader.error());
    FeeScheduleData data {document.object(), {}, id, issuer, *base, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    readTypes(reader, data);
    readGroups(reader, data);
    readLists(reader, data);
    readPosts(reader, data);
    readCharges(reader, data);
    reader.refuseOthers();
    if (!reader.ok())
        return Unexpected(reader.error());
    return data;
}

} // namespace chancery::domain
