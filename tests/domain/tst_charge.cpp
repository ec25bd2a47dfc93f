// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/feeschedule.h"
#include "tests/domain/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace chancery::domain;
using namespace chancery::domaintest;

namespace {

const auto noon = QStringLiteral("2026-05-10T03:00:00Z");

Currency cny()
{
    return *Currency::fromCode(QStringLiteral("CNY"));
}

Instant at(const QString &time)
{
    return instantFromRfc3339(time).value();
}

QJsonObject exampleObject()
{
    return readDataObject(QStringLiteral("fee_schedule.example.json"));
}

Expected<FeeSchedule, Error> schedule(
    const QByteArray &chargeRates = {}, const std::function<void(QJsonObject &)> &change = {})
{
    QJsonObject json = exampleObject();
    if (!chargeRates.isEmpty()) {
        const QJsonDocument member = QJsonDocument::fromJson(chargeRates);
        json.insert(u"charge_rates", member.isObject() ? QJsonValue(member.object()) : QJsonValue(member.array()));
    }
    if (change)
        change(json);
    return FeeSchedule::fromJson(QJsonDocument(json).toJson());
}

QByteArray ofSchedule(const char *rate, const char *rest = R"("round":"0.01")")
{
    return QByteArray(R"({"CNY":{)") + rest + R"(,"rates":[{"from":"2026-04-01","to":"2026-06-01","rate":")" + rate
        + R"("}]}})";
}

/// A quote of the post with a total of our own, so that the figures stand in the rows.
Quote quoteOf(const FeeSchedule &fees, const QString &post, const QString &total, Instant now)
{
    SystemRandom random;
    Quote quote = fees.quote({post, QStringLiteral("JPN"), QStringLiteral("T"), QStringLiteral("single"),
                                 QStringLiteral("regular"), 35},
                          now, random)
                      .value();
    if (!total.isEmpty())
        quote.total = Money::fromDecimal(total, quote.total.currency()).value();
    return quote;
}

QString codeOf(const Expected<Charge, Error> &charge)
{
    return charge ? QString() : charge.error().code;
}

MarketRate market(const char *rate, const QString &asOf)
{
    const QString text = QString::fromLatin1(rate);
    return {text, Decimal::fromString(text).value(), at(asOf)};
}

}

/// What a method takes that charges one currency only.
class TestCharge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void converts_data();
    void converts();
    void statesItsGrounds();
    void fromTheOnlyPost();
    void postsThatAgreeGiveTheRate();
    void lapses_data();
    void lapses();
    void validUntil_data();
    void validUntil();
    void marketRates();
    void marketOnlyWhereTheScheduleSaysSo();
    void baseCurrency();
    void outOfRange();
    void everyAmountIsCovered();
    void roundTrip();
    void refusesAQuote_data();
    void refusesAQuote();
    void refusesASchedule_data();
    void refusesASchedule();
};

void TestCharge::converts_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("rate");
    const auto row = [](const char *name, const char *post, const char *amount, const QByteArray &member,
                         const char *total, const char *rate) {
        QTest::newRow(name) << QString::fromLatin1(post) << QString::fromLatin1(amount) << member
                            << QString::fromLatin1(total) << QString::fromLatin1(rate);
    };
    row("comes out even", "TYO", "15000", {}, "730.00", "0.048666667");
    row("up to the next fen", "TYO", "15001", {}, "730.05", "0.048666667");
    row("own rate", "TYO", "15000", ofSchedule("7.10"), "710.00", "0.047333333");
    row("with a markup", "TYO", "15000", ofSchedule("7.10", R"("round":"0.01","markup_pct":"2.5")"), "727.75",
        "0.047333333");
    row("with a markup, to the jiao", "TYO", "15000", ofSchedule("7.10", R"("round":"0.10","markup_pct":"2.5")"),
        "727.80", "0.047333333");
    row("to the yuan", "TYO", "15001", ofSchedule("7.10", R"("round":"1")"), "711.00", "0.047333333");
    row("no fee, no charge", "TYO", "0", {}, "0.00", "0.048666667");
    row("ISK", "REK", "9000", {}, "474.37", "0.052707581");
    row("UGX", "KLA", "285000", {}, "558.53", "0.0019597315");
    row("KWD", "KWI", "24.550", {}, "578.12", "23.548387");
    row("the base currency", "WAS", "85.00", {}, "620.50", "7.3");
    row("a third that a double would miss", "OSL", "8.30", ofSchedule("0.30"), "0.30", "0.036144578");
}

void TestCharge::converts()
{
    QFETCH(QString, post);
    QFETCH(QString, amount);
    QFETCH(QByteArray, member);
    const auto fees = schedule(member);
    QVERIFY2(fees, fees ? "" : qPrintable(fees.error().detail));
    const Quote quote = quoteOf(*fees, post, amount, at(noon));
    const auto charge = fees->charge(quote, cny(), at(noon));
    QVERIFY2(charge, qPrintable(codeOf(charge)));
    QTEST(charge->total.toDecimal(), "total");
    QTEST(charge->rate, "rate");
    QCOMPARE(charge->baseAmount, quote.total);
    QVERIFY(fees->chargeable(post, cny(), at(noon)));
}

void TestCharge::statesItsGrounds()
{
    const auto fees = schedule(ofSchedule("7.10", R"("round":"0.10","markup_pct":"2.5")"));
    const auto charge = fees->charge(quoteOf(*fees, QStringLiteral("TYO"), {}, at(noon)), cny(), at(noon));
    QVERIFY(charge);
    QCOMPARE(charge->chargeRate, QStringLiteral("7.10"));
    QCOMPARE(charge->collectionRate, QStringLiteral("150"));
    QCOMPARE(charge->rateDate, QDate(2026, 4, 1));
    QCOMPARE(charge->rounding, QStringLiteral("0.1"));
    QCOMPARE(charge->markup, QStringLiteral("2.5"));
    QVERIFY(charge->source == ChargeSource::Schedule);
    QVERIFY(charge->methods.empty());
}

void TestCharge::fromTheOnlyPost()
{
    const auto fees = schedule();
    const auto charge
        = fees->charge(quoteOf(*fees, QStringLiteral("TYO"), {}, at(QStringLiteral("2026-08-10T03:00:00Z"))), cny(),
            at(QStringLiteral("2026-08-10T03:00:00Z")));
    QVERIFY2(charge, qPrintable(codeOf(charge)));
    QVERIFY(charge->source == ChargeSource::Post);
    QCOMPARE(charge->chargeRate, QStringLiteral("7.30"));
    QCOMPARE(charge->collectionRate, QStringLiteral("157.5"));
    QCOMPARE(charge->rateDate, QDate(2026, 7, 1)); // the yen's rate is the younger one
    QCOMPARE(charge->rounding, QStringLiteral("0.01"));
    QCOMPARE(charge->markup, QStringLiteral("0"));
    // The post that collects it needs none.
    QVERIFY(fees->chargeable(QStringLiteral("BJS"), cny(), at(noon)));
}

void TestCharge::postsThatAgreeGiveTheRate()
{
    const auto second = [](const QString &rate, const QString &to) {
        return [rate, to](QJsonObject &json) {
            QJsonObject posts = json.value(u"posts").toObject();
            QJsonObject post = posts.value(u"BJS").toObject();
            QJsonArray rates = post.value(u"rates").toArray();
            for (qsizetype i = 0; i < rates.size(); ++i) {
                QJsonObject period = rates.at(i).toObject();
                if (!rate.isEmpty())
                    period.insert(QStringLiteral("rate"), rate);
                if (!to.isEmpty() && i == rates.size() - 1)
                    period.insert(QStringLiteral("to"), to);
                rates.replace(i, period);
            }
            post.insert(QStringLiteral("rates"), rates);
            posts.insert(u"SHA", post);
            json.insert(u"posts", posts);
        };
    };
    const auto one = schedule({}, [](QJsonObject &) {});
    const auto agreed = schedule({}, second({}, {}));
    QVERIFY(one && agreed);
    const auto alone = one->charge(quoteOf(*one, QStringLiteral("TYO"), {}, at(noon)), cny(), at(noon));
    const auto both = agreed->charge(quoteOf(*agreed, QStringLiteral("TYO"), {}, at(noon)), cny(), at(noon));
    QVERIFY(alone && both);
    QCOMPARE(both->total, alone->total);
    QCOMPARE(both->chargeRate, alone->chargeRate);
    // A rate written otherwise is the same rate; another one is nothing to choose from.
    const auto twice = second(QStringLiteral("99.5"), {});
    const auto fees = schedule({}, twice);
    QVERIFY(fees);
    QCOMPARE(codeOf(fees->charge(quoteOf(*fees, QStringLiteral("TYO"), {}, at(noon)), cny(), at(noon))),
        QStringLiteral("no_rate"));
    const auto decided = schedule(ofSchedule("7.10"), twice);
    QVERIFY(decided->charge(quoteOf(*decided, QStringLiteral("TYO"), {}, at(noon)), cny(), at(noon)));
}

void TestCharge::lapses_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("code");
    QTest::newRow("the day before") << QStringLiteral("2026-03-31T14:59:59Z") << QStringLiteral("no_rate");
    QTest::newRow("midnight in Tokyo") << QStringLiteral("2026-03-31T15:00:00Z") << QString();
    QTest::newRow("the last second") << QStringLiteral("2026-05-31T14:59:59Z") << QString();
    QTest::newRow("lapsed") << QStringLiteral("2026-05-31T15:00:00Z") << QStringLiteral("no_rate");
}

void TestCharge::lapses()
{
    QFETCH(QString, time);
    const auto fees = schedule(ofSchedule("7.10"));
    // Beijing's rate is in force all the time: it is no way out once the schedule has charge rates.
    QTEST(codeOf(fees->charge(quoteOf(*fees, QStringLiteral("TYO"), {}, at(time)), cny(), at(time))), "code");
    QFETCH(QString, code);
    QCOMPARE(bool(fees->chargeable(QStringLiteral("TYO"), cny(), at(time))), code.isEmpty());
}

void TestCharge::validUntil_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("until");
    QTest::newRow("the quote's") << noon << QStringLiteral("2026-05-10T03:30:00.000Z");
    QTest::newRow("to the end of the rate")
        << QStringLiteral("2026-05-31T14:45:00Z") << QStringLiteral("2026-05-31T15:00:00.000Z");
}

void TestCharge::validUntil()
{
    QFETCH(QString, time);
    const auto fees = schedule(ofSchedule("7.10"));
    const auto charge = fees->charge(quoteOf(*fees, QStringLiteral("TYO"), {}, at(time)), cny(), at(time));
    QVERIFY(charge);
    QTEST(toRfc3339(charge->validUntil), "until");
}

void TestCharge::marketRates()
{
    const auto fees = schedule(R"({"CNY":{"source":"market","round":"0.01","markup_pct":"1"}})");
    QVERIFY2(fees, fees ? "" : qPrintable(fees.error().detail));
    QCOMPARE(fees->marketCurrencies(), std::vector<Currency>{cny()});
    const Quote quote = quoteOf(*fees, QStringLiteral("TYO"), QStringLiteral("15000"), at(noon));
    QCOMPARE(codeOf(fees->charge(quote, cny(), at(noon))), QStringLiteral("rate_stale"));
    const MarketRate rate = market("7.1893", QStringLiteral("2026-05-10T02:15:00Z"));
    const auto charge = fees->charge(quote, cny(), at(noon), rate);
    QVERIFY2(charge, qPrintable(codeOf(charge)));
    QVERIFY(charge->source == ChargeSource::Market);
    QCOMPARE(charge->total.toDecimal(), QStringLiteral("726.12"));
    QCOMPARE(charge->rateDate, QDate(2026, 5, 10));
    QCOMPARE(toRfc3339(charge->validUntil), QStringLiteral("2026-05-10T03:15:00.000Z"));
    QVERIFY(fees->charge(quote, cny(), at(QStringLiteral("2026-05-10T03:15:00Z")), rate));
    QCOMPARE(codeOf(fees->charge(quote, cny(), at(QStringLiteral("2026-05-10T03:15:01Z")), rate)),
        QStringLiteral("rate_stale"));
}

void TestCharge::marketOnlyWhereTheScheduleSaysSo()
{
    const auto fees = schedule();
    QVERIFY(fees->marketCurrencies().empty());
    const auto charge = fees->charge(
        quoteOf(*fees, QStringLiteral("TYO"), QStringLiteral("15000"), at(noon)), cny(), at(noon), market("1.0", noon));
    QCOMPARE(charge->total.toDecimal(), QStringLiteral("730.00"));
}

void TestCharge::baseCurrency()
{
    const auto fees = schedule();
    const Currency usd = *Currency::fromCode(QStringLiteral("USD"));
    const auto charge
        = fees->charge(quoteOf(*fees, QStringLiteral("TYO"), QStringLiteral("15001"), at(noon)), usd, at(noon));
    QVERIFY(charge);
    QCOMPARE(charge->total.toDecimal(), QStringLiteral("100.01"));
    QCOMPARE(charge->chargeRate, QStringLiteral("1"));
}

void TestCharge::outOfRange()
{
    const auto fees = schedule(ofSchedule("999999999"));
    QCOMPARE(codeOf(fees->charge(
                 quoteOf(*fees, QStringLiteral("TYO"), QStringLiteral("9007199254740991"), at(noon)), cny(), at(noon))),
        QStringLiteral("amount_out_of_range"));
}

void TestCharge::everyAmountIsCovered()
{
    // The charge is the smallest multiple of the unit that is not worth less than the amount: checked without a
    // division.
    const auto fees = schedule(ofSchedule("7.13", R"("round":"0.05","markup_pct":"1.75")"));
    for (qint64 amount = 1; amount < 40'000; amount += 7) {
        const auto charge
            = fees->charge(quoteOf(*fees, QStringLiteral("TYO"), QString::number(amount), at(noon)), cny(), at(noon));
        QVERIFY(charge);
        const qint64 fen = charge->total.minor();
        QCOMPARE(fen % 5, 0);
        // fen/100 ≥ amount · 7.13 / 150 · 1.0175, times 100 · 150 · 10^6
        const qint64 exact = amount * 713 * 10'175;
        QVERIFY(fen * 150 * 10'000 >= exact);
        QVERIFY((fen - 5) * 150 * 10'000 < exact);
    }
}

void TestCharge::roundTrip()
{
    const auto fees = schedule(ofSchedule("7.10", R"("round":"0.10","markup_pct":"2.5")"));
    Quote quote = quoteOf(*fees, QStringLiteral("KWI"), {}, at(noon));
    Charge charge = *fees->charge(quote, cny(), at(noon));
    charge.methods = {QStringLiteral("alipay_qr"), QStringLiteral("alipay_page")};
    quote.charges = {charge};
    const auto back = Quote::fromJson(quote.toJson());
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QCOMPARE(*back, quote);
    QCOMPARE(back->totalFor(QStringLiteral("alipay_page")), charge.total);
    QCOMPARE(back->totalFor(QStringLiteral("stripe_checkout")), quote.total);
    QVERIFY(back->chargeFor(QStringLiteral("stripe_checkout")) == nullptr);
    // As frozen before there were charges.
    QJsonObject old = quote.toJson();
    old.remove(u"charges");
    QVERIFY(Quote::fromJson(old)->charges.empty());
}

void TestCharge::refusesAQuote_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    for (const char *member : {"methods", "base_amount", "total", "rate", "charge_rate", "collection_rate", "rate_date",
             "rounding", "markup", "source", "valid_until"}) {
        QTest::newRow(member) << QString::fromLatin1(member) << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("%s as a number", member) << QString::fromLatin1(member) << QJsonValue(7.1);
    }
    QTest::newRow("another source") << QStringLiteral("source") << QJsonValue(QStringLiteral("guess"));
    QTest::newRow("a rate with a comma") << QStringLiteral("rate") << QJsonValue(QStringLiteral("7,1"));
}

void TestCharge::refusesAQuote()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const auto fees = schedule();
    QJsonObject json = fees->charge(quoteOf(*fees, QStringLiteral("TYO"), {}, at(noon)), cny(), at(noon))->toJson();
    QVERIFY(Charge::fromJson(json));
    json.insert(member, value);
    const auto read = Charge::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("charge_malformed"));
}

void TestCharge::refusesASchedule_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("code");
    const QString shape = QStringLiteral("schedule_malformed");
    const QString sense = QStringLiteral("schedule_inconsistent");
    QTest::newRow("a list") << QByteArray("[]") << shape;
    QTest::newRow("unknown member") << ofSchedule("7.1", R"("round":"0.01","fee":"1")") << shape;
    QTest::newRow("no unit") << ofSchedule("7.1", R"("markup_pct":"1")") << shape;
    QTest::newRow("unit as a number") << ofSchedule("7.1", R"("round":0.01)") << shape;
    QTest::newRow("markup over a hundred") << ofSchedule("7.1", R"("round":"0.01","markup_pct":"100.5")") << shape;
    QTest::newRow("negative markup") << ofSchedule("7.1", R"("round":"0.01","markup_pct":"-1")") << shape;
    QTest::newRow("another source") << ofSchedule("7.1", R"("round":"0.01","source":"bank")") << shape;
    QTest::newRow("market with rates") << ofSchedule("7.1", R"("round":"0.01","source":"market")") << shape;
    QTest::newRow("no rates") << QByteArray(R"({"CNY":{"round":"0.01"}})") << shape;
    QTest::newRow("no period") << QByteArray(R"({"CNY":{"round":"0.01","rates":[]}})") << shape;
    QTest::newRow("rate as a number") << QByteArray(
        R"({"CNY":{"round":"0.01","rates":[{"from":"2026-01-01","to":"2026-02-01","rate":7.1}]}})")
                                      << shape;
    QTest::newRow("unit of zero") << ofSchedule("7.1", R"("round":"0")") << sense;
    QTest::newRow("unit finer than the fen") << ofSchedule("7.1", R"("round":"0.005")") << sense;
    QTest::newRow("rate of zero") << ofSchedule("0") << sense;
    QTest::newRow("ends before it begins")
        << QByteArray(R"({"CNY":{"round":"0.01","rates":[{"from":"2026-02-01","to":"2026-01-01","rate":"7"}]}})")
        << sense;
    QTest::newRow("overlap") << QByteArray(
        R"({"CNY":{"round":"0.01","rates":[{"from":"2026-01-01","to":"2026-03-01","rate":"7"},{"from":"2026-02-01","to":"2026-04-01","rate":"7"}]}})")
                             << sense;
    QTest::newRow("no currency") << QByteArray(
        R"({"XXX":{"round":"0.01","rates":[{"from":"2026-01-01","to":"2026-03-01","rate":"7"}]}})")
                                 << sense;
    QTest::newRow("base currency at another rate")
        << QByteArray(R"({"USD":{"round":"0.01","rates":[{"from":"2026-01-01","to":"2026-03-01","rate":"2"}]}})")
        << sense;
    QTest::newRow("base currency from the market")
        << QByteArray(R"({"USD":{"source":"market","round":"0.01"}})") << sense;
}

void TestCharge::refusesASchedule()
{
    QFETCH(QByteArray, member);
    const auto fees = schedule(member);
    QVERIFY(!fees);
    QTEST(fees.error().code, "code");
    QVERIFY2(fees.error().detail.contains(u"charge_rates"), qPrintable(fees.error().detail));
}

QTEST_APPLESS_MAIN(TestCharge)
#include "tst_charge.moc"
