// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/decimal.h"
#include "models/domain/feeschedule.h"
#include "tests/domain/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace chancery::domain;
using namespace chancery::domaintest;

namespace {

QByteArray exampleJson()
{
    return readData(QStringLiteral("fee_schedule.example.json"));
}

FeeSchedule example()
{
    auto schedule = FeeSchedule::fromJson(exampleJson());
    if (!schedule)
        qFatal("%s", qPrintable(schedule.error().detail));
    return std::move(schedule).value();
}

Expected<FeeInput, Error> inputOf(const FeeSchedule &schedule, const QJsonObject &json)
{
    const auto basis = Basis::fromJson(json);
    if (!basis)
        return Unexpected(basis.error());
    FeeInput input {*basis, RoundingScope::PerLine};
    if (json.value(u"rounding_scope").toString() == u"total")
        input.rounding = RoundingScope::Total;
    const auto age = schedule.ageAt(input.basis.post,
        QDate::fromString(json.value(u"birth_date").toString(), Qt::ISODate),
        *instantFromRfc3339(json.value(u"quoted_at").toString()));
    if (!age)
        return Unexpected(age.error());
    input.basis.age = *age;
    return input;
}

Expected<FeeResult, Error> priced(const FeeSchedule &schedule, const QJsonObject &json)
{
    const auto input = inputOf(schedule, json);
    if (!input)
        return Unexpected(input.error());
    return schedule.price(*input, *instantFromRfc3339(json.value(u"quoted_at").toString()));
}

Basis tourist(const char *post = "TYO")
{
    return {QString::fromLatin1(post), QStringLiteral("JPN"), QStringLiteral("T"), QStringLiteral("single"),
        QStringLiteral("regular"), 35};
}

Instant at(const char *time)
{
    return instantFromRfc3339(QString::fromLatin1(time)).value();
}

/// The example with `from` replaced by `to` once; ends the program when `from` is not there.
QByteArray altered(const char *from, const char *to)
{
    QByteArray json = QJsonDocument::fromJson(exampleJson()).toJson(QJsonDocument::Compact);
    const auto position = json.indexOf(from);
    if (position < 0)
        qFatal("not in the example: %s", from);
    return json.replace(position, qsizetype(qstrlen(from)), to);
}

constexpr char extraRule[] = R"("rules":[{"id":"EXTRA","version":"%1","visa_type":"%2","entries":"%3","nationality":"%4","amount":"1.00"},)";

QByteArray withRule(const char *version, const char *type, const char *entries, const char *nationality)
{
    const QString rule = QString::fromLatin1(extraRule)
                             .arg(QLatin1String(version), QLatin1String(type), QLatin1String(entries),
                                 QLatin1String(nationality));
    return altered("\"rules\":[", rule.toUtf8().constData());
}

}

class TestFeeSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();
    void errors_data();
    void errors();
    void composite();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void totalRounding();
    void ruleRanking();
    void unknownAgeWaivesNothing();
    void waivesServiceFee();
    void localDates_data();
    void localDates();
    void unknownPost();
    void offers();
    void describesItself();
    void totalsNeverLoseTheCents();
};

void TestFeeSchedule::cases_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray cases = readDataObject(QStringLiteral("fee_cases.json")).value(u"cases").toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue item : cases)
        QTest::newRow(qPrintable(item[u"id"].toString())) << item[u"input"].toObject() << item[u"expected"].toObject();
}

void TestFeeSchedule::cases()
{
    QFETCH(QJsonObject, input);
    QFETCH(QJsonObject, expected);
    const auto result = priced(example(), input);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->toJson(), expected);
}

void TestFeeSchedule::errors_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("code");
    const QJsonArray errors = readDataObject(QStringLiteral("fee_cases.json")).value(u"errors").toArray();
    QVERIFY(!errors.isEmpty());
    for (const QJsonValue item : errors)
        QTest::newRow(qPrintable(item[u"id"].toString())) << item[u"input"].toObject() << item[u"expected_error"].toString();
    const QJsonObject plain = errors.first()[u"input"].toObject();
    const auto with = [&](const char *name, const char *value) {
        QJsonObject input = plain;
        input.insert(u"quoted_at", QStringLiteral("2026-05-10T02:00:00Z"));
        input.insert(QLatin1String(name), QLatin1String(value));
        return input;
    };
    QTest::newRow("before the first version") << with("quoted_at", "2025-12-31T03:00:00Z") << QStringLiteral("no_fee_version");
    QTest::newRow("unknown post") << with("post", "NYC") << QStringLiteral("unknown_post");
    QTest::newRow("unknown type") << with("visa_type", "Q") << QStringLiteral("not_offered");
    QTest::newRow("unknown entries") << with("entries", "triple") << QStringLiteral("not_offered");
    QTest::newRow("unknown speed") << with("processing", "warp") << QStringLiteral("not_offered");
    QJsonObject work = with("visa_type", "W");
    work.insert(u"processing", QStringLiteral("express"));
    QTest::newRow("speed excluded for the type") << work << QStringLiteral("not_offered");
    QTest::newRow("no birth date") << with("birth_date", "1990-02-30") << QStringLiteral("bad_birth_date");
    QTest::newRow("lower-case state") << with("nationality", "jpn") << QStringLiteral("basis_malformed");
}

void TestFeeSchedule::errors()
{
    QFETCH(QJsonObject, input);
    QFETCH(QString, code);
    const auto result = priced(example(), input);
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(!result.error().detail.isEmpty());
}

void TestFeeSchedule::composite()
{
    const FeeSchedule schedule = example();
    const QJsonArray families = readDataObject(QStringLiteral("fee_cases.json")).value(u"composite").toArray();
    int members = 0;
    for (const QJsonValue family : families) {
        const QJsonArray births = family[u"members"].toArray();
        std::optional<Money> total;
        for (qsizetype i = 0; i < births.size(); ++i) {
            QJsonObject input = family.toObject();
            input.insert(u"birth_date", births.at(i));
            const auto result = priced(schedule, input);
            QVERIFY(result);
            QCOMPARE(result->total.toDecimal(), family[u"member_totals"][i].toString());
            total = total ? total->plus(result->total).value() : result->total;
            ++members;
        }
        if (total)
            QCOMPARE(total->toDecimal(), family[u"total"].toString());
    }
    QVERIFY(members >= 4);
}

void TestFeeSchedule::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QByteArray &json, const char *code, const QStringList &names) {
        QTest::newRow(name) << json << QString::fromLatin1(code) << names;
    };
    const char *shape = "schedule_malformed";
    const char *sense = "schedule_inconsistent";
    const auto one = [](const char *name) { return QStringList {QString::fromLatin1(name)}; };

    row("empty", {}, shape, {});
    row("cut short", exampleJson().left(500), shape, one("byte"));
    row("array", "[]", shape, {});
    row("too large", QByteArray(FeeSchedule::maximumBytes + 1, ' '), shape, {});
    row("unknown field", altered("\"schema_version\":1", "\"schema_version\":1,\"discount\":\"5\""), shape, one("discount"));
    row("unknown field of a rule", altered("\"amount\":", "\"note\":\"x\",\"amount\":"), shape, {QStringLiteral("rules[0]"), QStringLiteral("note")});
    row("unknown field of a post", altered("\"cash_unit\":", "\"fax\":\"1\",\"cash_unit\":"), shape, one("fax"));
    row("unknown effect", altered("\"effect\":{", "\"effect\":{\"tip\":\"1\","), shape, one("tip"));
    row("unknown condition", altered("\"when\":{", "\"when\":{\"age_gt\":60,"), shape, one("age_gt"));
    row("doubled field", altered("\"schema_version\":1", "\"schema_version\":1,\"schema_version\":1"), shape, one("schema_version"));
    row("doubled post", altered("\"BER\":", "\"B\\u004aS\":"), shape, one("BJS"));
    row("schema of tomorrow", altered("\"schema_version\":1", "\"schema_version\":2"), shape, one("schema_version"));
    row("schema version as text", altered("\"schema_version\":1", "\"schema_version\":\"1\""), shape, one("schema_version"));
    row("amount as a number", altered("\"amount\":\"60.00\"", "\"amount\":60.00"), shape, one("amount"));
    row("rate as a number", altered("\"rate\":\"0.95\"", "\"rate\":0.95"), shape, one("rates"));
    row("surcharge as a number", altered("\"surcharge\":\"25.00\"", "\"surcharge\":25"), shape, one("surcharge"));
    row("negative amount", altered("\"amount\":\"60.00\"", "\"amount\":\"-60.00\""), shape, one("amount"));
    row("decimal comma", altered("\"amount\":\"60.00\"", "\"amount\":\"60,00\""), shape, one("amount"));
    row("absurd amount", altered("\"amount\":\"60.00\"", "\"amount\":\"9999999999999999999\""), shape, one("amount"));
    row("missing field", altered("\"issuer\":", "\"was_issuer\":"), shape, one("issuer"));
    row("missing end", altered("\"effective_to\":null,", ""), shape, one("effective_to"));
    row("no such date", altered("2026-07-01", "2026-02-30"), shape, {});
    row("unknown currency", altered("\"currency\":\"JPY\"", "\"currency\":\"XXX\""), shape, one("posts.TYO"));
    row("digits of another standard", altered("\"currency\":\"ISK\",\"minor\":0", "\"currency\":\"ISK\",\"minor\":2"), shape, {QStringLiteral("posts.REK"), QStringLiteral("ISK")});
    row("unknown zone", altered("Asia/Tokyo", "Asia/Edo"), shape, {QStringLiteral("posts.TYO"), QStringLiteral("Asia/Edo")});
    row("unknown entries of the form", altered("\"entries\":[\"single\"", "\"entries\":[\"once\""), shape, one("entries"));
    row("type twice", altered("\"visa_types\":[\"T\"", "\"visa_types\":[\"B\""), shape, one("visa_types"));
    row("waiver over the whole", altered("\"visa_fee\":\"0.5\"", "\"visa_fee\":\"1.5\""), shape, one("visa_fee"));
    row("waiver without a condition", altered("\"when\":{\"visa_type\":\"O\"}", "\"when\":{}"), shape, one("waivers[0]"));
    row("age below one", altered("\"age_lt\":6", "\"age_lt\":0"), shape, one("age_lt"));
    row("fraction of a year", altered("\"age_lt\":6", "\"age_lt\":6.5"), shape, one("age_lt"));
    row("service fee finer than the currency", altered("\"service_fee\":\"2200\"", "\"service_fee\":\"2200.5\""), shape, one("posts.TYO"));
    row("group of numbers", altered("\"EUF\":[\"GEO\"", "\"EUF\":[7"), shape, one("nationality_groups.EUF"));
    row("not a state", altered("\"EUF\":[\"GEO\"", "\"EUF\":[\"Geo\""), shape, one("nationality_groups.EUF"));

    row("versions overlap", altered("\"effective_to\":\"2026-07-01\"", "\"effective_to\":\"2026-07-02\""), sense, {QStringLiteral("2026A"), QStringLiteral("2026B")});
    row("version ends first", altered("\"effective_to\":\"2026-07-01\"", "\"effective_to\":\"2026-01-01\""), sense, one("2026A"));
    row("rates overlap", altered("\"rate\":\"150\",\"to\":\"2026-07-01\"", "\"rate\":\"150\",\"to\":\"2026-07-02\""), sense, {QStringLiteral("TYO"), QStringLiteral("2026-07-01")});
    row("rate of zero", altered("\"rate\":\"0.95\"", "\"rate\":\"0\""), sense, one("BER"));
    row("base currency at another rate", altered("\"rate\":\"1\"", "\"rate\":\"1.01\""), sense, one("WAS"));
    row("cash unit of zero", altered("\"cash_unit\":\"0.250\"", "\"cash_unit\":\"0\""), sense, one("KWI"));
    row("cash unit finer than the currency", altered("\"cash_unit\":\"100\"", "\"cash_unit\":\"0.5\""), sense, one("TYO"));
    row("amount finer than the base", altered("\"amount\":\"60.00\"", "\"amount\":\"60.001\""), sense, one("2026A-T-single"));
    row("name of an unknown type", altered("\"visa_type_names\":{", "\"visa_type_names\":{\"Z\":\"zeppelin\","), sense, one("Z"));
    row("speed excluded that is none", altered("\"processing\":[\"express\",\"rush\"]", "\"processing\":[\"express\",\"warp\"]"), sense, one("warp"));
    row("rule of an unknown version", withRule("2027A", "T", "single", "AAA"), sense, {QStringLiteral("EXTRA"), QStringLiteral("2027A")});
    row("rule of an unknown type", withRule("2026A", "Z", "single", "AAA"), sense, {QStringLiteral("EXTRA"), QStringLiteral("Z")});
    row("rule of unknown entries", withRule("2026A", "T", "thrice", "AAA"), sense, {QStringLiteral("EXTRA"), QStringLiteral("thrice")});
    row("rule of an unknown group", withRule("2026A", "T", "single", "@R9"), sense, {QStringLiteral("EXTRA"), QStringLiteral("@R9")});
    row("rule twice", altered("\"id\":\"2026A-T-double\"", "\"id\":\"2026A-T-single\""), sense, one("2026A-T-single"));
    row("waiver of an unknown group", altered("\"nationality_group\":\"EUF\"", "\"nationality_group\":\"EUX\""), sense, {QStringLiteral("EUF_CHILD"), QStringLiteral("EUX")});
    row("waiver of an unknown type", altered("\"when\":{\"visa_type\":\"O\"}", "\"when\":{\"visa_type\":\"Z\"}"), sense, one("OFFICIAL"));

    const char *tie = "schedule_tie";
    row("default rules tie", withRule("2026A", "T", "single", "*"), tie, {QStringLiteral("EXTRA"), QStringLiteral("2026A-T-single")});
    row("state rules tie", withRule("2026B", "T", "single", "GBR"), tie, {QStringLiteral("EXTRA"), QStringLiteral("2026B-GBR-T-single")});
    row("group rules tie", withRule("2026A", "T", "*", "@EUF"), tie, {QStringLiteral("EXTRA"), QStringLiteral("2026A-EUF-T")});
    row("groups share a member", altered("\"EUF\":[\"GEO\"", "\"EUF\":[\"USA\",\"GEO\""), tie, {QStringLiteral("2026A-R1-T"), QStringLiteral("2026A-EUF-T"), QStringLiteral("USA")});
    row("waivers tie", altered("\"priority\":40", "\"priority\":50"), tie, {QStringLiteral("CHILD_U6"), QStringLiteral("CHILD_U12")});
}

void TestFeeSchedule::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QStringList, names);
    const auto schedule = FeeSchedule::fromJson(json);
    QVERIFY(!schedule);
    QCOMPARE(schedule.error().code, code);
    for (const QString &name : names)
        QVERIFY2(schedule.error().detail.contains(name), qPrintable(name + QStringLiteral(" is not in: ") + schedule.error().detail));
}

void TestFeeSchedule::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("as it is") << exampleJson();
    QTest::newRow("another group for the same type") << withRule("2026A", "T", "*", "@R0");
    QTest::newRow("more specific entries") << withRule("2026A", "T", "single", "@EUF");
    QTest::newRow("a state with a rule of its own") << withRule("2026A", "T", "single", "JPN");
    QTest::newRow("remark among the exclusions, which the schema allows")
        << altered("\"processing_excluded\":[{", "\"processing_excluded\":[{\"why\":\"labour law\",");
    QTest::newRow("a gap between versions") << altered("\"effective_to\":\"2026-07-01\"", "\"effective_to\":\"2026-06-01\"");
    QTest::newRow("waivers of equal priority that never meet")
        << altered("\"when\":{\"age_lt\":12}", "\"when\":{\"visa_type\":\"B\",\"nationality_group\":\"R1\"}")
               .replace("\"priority\":40", "\"priority\":90");
}

void TestFeeSchedule::accepts()
{
    QFETCH(QByteArray, json);
    const auto schedule = FeeSchedule::fromJson(json);
    QVERIFY2(schedule, schedule ? "" : qPrintable(schedule.error().detail));
}

void TestFeeSchedule::totalRounding()
{
    const FeeSchedule schedule = example();
    Basis basis = tourist("DEL");
    basis.processing = QStringLiteral("rush");
    const auto rush = schedule.price({basis, RoundingScope::Total}, at("2026-05-10T02:00:00Z"));
    // 60 × 85.5 + 37 × 85.5 = 8293.5 → 8300; + 1180
    QCOMPARE(rush->total.toDecimal(), QStringLiteral("9480.00"));
    QCOMPARE(rush->visaFee.toDecimal(), QStringLiteral("5130.00"));
    QCOMPARE(rush->processing.toDecimal(), QStringLiteral("3170.00"));
    basis.processing = QStringLiteral("regular");
    const auto regular = schedule.price({basis, RoundingScope::Total}, at("2026-05-10T02:00:00Z"));
    QCOMPARE(regular->visaFee.toDecimal(), QStringLiteral("5150.00"));
    QVERIFY(regular->processing.isZero());
    Basis free = tourist("DEL");
    free.nationality = QStringLiteral("FJI");
    free.processing = QStringLiteral("rush");
    const auto surcharge = schedule.price({free, RoundingScope::Total}, at("2026-05-10T02:00:00Z"));
    QVERIFY(surcharge->visaFee.isZero());
    QCOMPARE(surcharge->processing.toDecimal(), QStringLiteral("3200.00"));
}

void TestFeeSchedule::ruleRanking()
{
    const Instant now = at("2026-05-10T02:00:00Z");
    const auto ruleOf = [&](const QByteArray &json, const char *nationality, const char *entries) {
        Basis basis = tourist();
        basis.nationality = QString::fromLatin1(nationality);
        basis.entries = QString::fromLatin1(entries);
        return FeeSchedule::fromJson(json)->price({basis}, now)->rule;
    };
    QCOMPARE(ruleOf(exampleJson(), "FRA", "single"), QStringLiteral("2026A-T-single"));
    QCOMPARE(ruleOf(exampleJson(), "GBR", "single"), QStringLiteral("2026A-GBR-T-single"));
    QCOMPARE(ruleOf(exampleJson(), "GBR", "double"), QStringLiteral("2026A-T-double"));
    // A group beats the default even when the default names type and entries.
    QCOMPARE(ruleOf(exampleJson(), "FJI", "single"), QStringLiteral("2026A-R0"));
    // A state beats its group even when it names nothing else.
    QCOMPARE(ruleOf(withRule("2026A", "*", "*", "USA"), "USA", "single"), QStringLiteral("EXTRA"));
    // Among equals by nationality the visa type counts before the entries.
    QCOMPARE(ruleOf(withRule("2026A", "*", "single", "GBR"), "GBR", "single"), QStringLiteral("2026A-GBR-T-single"));
    QCOMPARE(ruleOf(withRule("2026A", "T", "*", "GBR"), "GBR", "double"), QStringLiteral("EXTRA"));
}

void TestFeeSchedule::unknownAgeWaivesNothing()
{
    const FeeSchedule schedule = example();
    Basis basis = tourist();
    basis.age = 3;
    QCOMPARE(schedule.price({basis}, at("2026-05-10T02:00:00Z"))->waiver, std::optional(QStringLiteral("CHILD_U6")));
    basis.age = std::nullopt;
    const auto result = schedule.price({basis}, at("2026-05-10T02:00:00Z"));
    QVERIFY(!result->waiver);
    QVERIFY(!result->age);
    QCOMPARE(result->visaFee.minor(), 9'000);
    QVERIFY(result->toJson().value(u"age").isNull());
}

void TestFeeSchedule::waivesServiceFee()
{
    const FeeSchedule schedule = example();
    Basis basis = tourist();
    basis.visaType = QStringLiteral("O");
    basis.processing = QStringLiteral("rush");
    const auto official = schedule.price({basis}, at("2026-05-10T02:00:00Z"));
    QCOMPARE(official->waiver, std::optional(QStringLiteral("OFFICIAL")));
    QVERIFY(official->total.isZero());
    QVERIFY(official->serviceFeeTax.isZero());
}

void TestFeeSchedule::localDates_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QDate>("date");
    QTest::newRow("Tokyo is ahead") << QStringLiteral("TYO") << QStringLiteral("2026-06-30T15:00:00Z") << QDate(2026, 7, 1);
    QTest::newRow("by a second not yet") << QStringLiteral("TYO") << QStringLiteral("2026-06-30T14:59:59Z") << QDate(2026, 6, 30);
    QTest::newRow("Washington is behind") << QStringLiteral("WAS") << QStringLiteral("2026-07-01T03:59:59Z") << QDate(2026, 6, 30);
    QTest::newRow("Berlin in summer") << QStringLiteral("BER") << QStringLiteral("2026-06-30T22:00:00Z") << QDate(2026, 7, 1);
    QTest::newRow("Berlin in winter") << QStringLiteral("BER") << QStringLiteral("2026-01-01T22:59:59Z") << QDate(2026, 1, 1);
    QTest::newRow("half an hour") << QStringLiteral("DEL") << QStringLiteral("2026-06-30T18:30:00Z") << QDate(2026, 7, 1);
}

void TestFeeSchedule::localDates()
{
    QFETCH(QString, post);
    QFETCH(QString, time);
    QFETCH(QDate, date);
    QCOMPARE(*example().localDate(post, *instantFromRfc3339(time)), date);
}

void TestFeeSchedule::unknownPost()
{
    const FeeSchedule schedule = example();
    const Instant now = at("2026-05-10T02:00:00Z");
    const QString post = QStringLiteral("XYZ");
    QCOMPARE(schedule.localDate(post, now).error().code, QStringLiteral("unknown_post"));
    QCOMPARE(schedule.ageAt(post, QDate(1990, 1, 1), now).error().code, QStringLiteral("unknown_post"));
    QVERIFY(!schedule.isOpen(post, now));
    QVERIFY(!schedule.collectionCurrency(post));
    QVERIFY(schedule.timeZone(post).isEmpty());
    QVERIFY(schedule.offers(post, QStringLiteral("T"), QStringLiteral("JPN"), now).empty());
}

void TestFeeSchedule::offers()
{
    const FeeSchedule schedule = example();
    const Instant now = at("2026-05-10T02:00:00Z");
    const auto offered = [&](const char *type, const char *nationality) {
        return schedule.offers(QStringLiteral("TYO"), QString::fromLatin1(type), QString::fromLatin1(nationality), now);
    };
    QCOMPARE(offered("T", "JPN").size(), size_t(4));
    QCOMPARE(offered("T", "JPN").front().processing.size(), size_t(3));
    QCOMPARE(offered("S", "JPN").size(), size_t(2));
    QCOMPARE(offered("S", "FJI").size(), size_t(4));
    QCOMPARE(offered("W", "JPN").front().processing, std::vector {QStringLiteral("regular")});
    QVERIFY(offered("Q", "FJI").empty());
    // price() accepts exactly what is offered.
    for (const QString &type : schedule.visaTypes()) {
        const auto offers = schedule.offers(QStringLiteral("TYO"), type, QStringLiteral("JPN"), now);
        for (const QString &entries : schedule.entries()) {
            for (const QString &speed : schedule.processing()) {
                const bool isOffered = std::any_of(offers.begin(), offers.end(), [&](const FeeOffer &offer) {
                    return offer.entries == entries
                        && std::find(offer.processing.begin(), offer.processing.end(), speed) != offer.processing.end();
                });
                const Basis basis {QStringLiteral("TYO"), QStringLiteral("JPN"), type, entries, speed, 35};
                QCOMPARE(schedule.price({basis}, now).has_value(), isOffered);
            }
        }
    }
}

void TestFeeSchedule::describesItself()
{
    const FeeSchedule schedule = example();
    QCOMPARE(schedule.id(), QStringLiteral("UTO-FEES"));
    QCOMPARE(schedule.baseCurrency().code(), QStringLiteral("USD"));
    QCOMPARE(schedule.posts().size(), size_t(10));
    QCOMPARE(schedule.timeZone(QStringLiteral("KWI")), QStringLiteral("Asia/Kuwait"));
    QCOMPARE(schedule.collectionCurrency(QStringLiteral("KWI"))->exponent(), 3);
    QCOMPARE(schedule.visaTypeName(QStringLiteral("F")), QStringLiteral("family visit"));
    QCOMPARE(schedule.workingDays(QStringLiteral("express")), std::optional(3));
    QVERIFY(!schedule.workingDays(QStringLiteral("warp")));
    QVERIFY(schedule.isOpen(QStringLiteral("TYO"), at("2026-05-10T02:00:00Z")));
    QVERIFY(!schedule.isOpen(QStringLiteral("TYO"), at("2026-10-01T03:00:00Z")));
    QCOMPARE(schedule.hash().size(), 64);
    QVERIFY(schedule.revision().startsWith(u"UTO-FEES@"));
    const auto again = FeeSchedule::fromJson(QJsonDocument(schedule.json()).toJson());
    QVERIFY(again);
    QVERIFY(again->revision() != schedule.revision());
    QCOMPARE(again->json(), schedule.json());
}

// For everything the schedule offers, at every post: lines add up, are whole cash units, cover the exact amount and go
// beyond it by less than one cash unit each.
void TestFeeSchedule::totalsNeverLoseTheCents()
{
    const FeeSchedule schedule = example();
    const Instant now = at("2026-05-10T02:00:00Z");
    const QJsonObject posts = schedule.json().value(u"posts").toObject();
    int priced = 0;
    for (const QString &post : schedule.posts()) {
        const Decimal unit = *Decimal::fromString(posts.value(post).toObject().value(u"cash_unit").toString());
        for (const char *state : {"JPN", "USA", "FJI", "GEO", "GBR"}) {
            for (int age : {0, 5, 6, 11, 12, 40}) {
                for (const QString &entries : schedule.entries()) {
                    const Basis basis {post, QString::fromLatin1(state), QStringLiteral("T"), entries,
                        QStringLiteral("rush"), age};
                    const auto result = schedule.price({basis}, now);
                    QVERIFY(result);
                    const int digits = result->total.currency().exponent();
                    const Decimal line = Decimal::fromMinor(result->visaFee.minor(), digits);
                    const Decimal exact = *Decimal::fromMinor(result->baseVisaFee.minor(), 2)
                                               .times(*Decimal::fromString(result->rate));
                    QVERIFY(line.isMultipleOf(unit));
                    QVERIFY(line >= exact);
                    QVERIFY(line < *exact.plus(unit));
                    QCOMPARE(result->visaFee.minor() + result->processing.minor() + result->serviceFee.minor(),
                        result->total.minor());
                    const auto together = schedule.price({basis, RoundingScope::Total}, now);
                    QVERIFY(together->total.minor() <= result->total.minor());
                    QCOMPARE(together->visaFee.minor() + together->processing.minor() + together->serviceFee.minor(),
                        together->total.minor());
                    ++priced;
                }
            }
        }
    }
    QCOMPARE(priced, 10 * 5 * 6 * 4);
}

QTEST_GUILESS_MAIN(TestFeeSchedule)
#include "tst_feeschedule.moc"
