// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/money.h"
#include "models/domain/stripeamount.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace chancery::domain;

namespace {

Currency currency(const char *code)
{
    return Currency::fromCode(QString::fromLatin1(code)).value();
}

Money money(qint64 minor, const char *code)
{
    return Money::fromMinor(minor, currency(code)).value();
}

}

class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesDecimals_data();
    void writesDecimals();
    void refusesDecimals_data();
    void refusesDecimals();
    void sums();
    void staysInRange();
    void json();
    void refusesJson_data();
    void refusesJson();
    void stripeUnits_data();
    void stripeUnits();
    void stripeHasNoUnit_data();
    void stripeHasNoUnit();
    void stripeLimits_data();
    void stripeLimits();
    void stripeRoundTrip();
};

void TestMoney::writesDecimals_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("yen") << qint64 {11'200} << QStringLiteral("JPY") << QStringLiteral("11200");
    QTest::newRow("rupees") << qint64 {515'000} << QStringLiteral("INR") << QStringLiteral("5150.00");
    QTest::newRow("dinars") << qint64 {18'750} << QStringLiteral("KWD") << QStringLiteral("18.750");
    QTest::newRow("cents") << qint64 {5} << QStringLiteral("EUR") << QStringLiteral("0.05");
    QTest::newRow("zero") << qint64 {0} << QStringLiteral("KWD") << QStringLiteral("0.000");
    QTest::newRow("four digits") << qint64 {12'345} << QStringLiteral("CLF") << QStringLiteral("1.2345");
}

void TestMoney::writesDecimals()
{
    QFETCH(qint64, minor);
    QFETCH(QString, code);
    QFETCH(QString, text);
    const Currency unit = Currency::fromCode(code).value();
    QCOMPARE(Money::fromMinor(minor, unit)->toDecimal(), text);
    QCOMPARE(Money::fromDecimal(text, unit)->minor(), minor);
    if (minor != 0)
        QCOMPARE(Money::fromMinor(-minor, unit)->toDecimal(), u'-' + text);
}

void TestMoney::refusesDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("error");
    const QString malformed = QStringLiteral("amount_malformed");
    QTest::newRow("yen have no decimals") << QStringLiteral("1.0") << QStringLiteral("JPY") << malformed;
    QTest::newRow("third digit") << QStringLiteral("1.000") << QStringLiteral("EUR") << malformed;
    for (const char *text : {"", "-1", "+1", "1,000", "1e2", "1.", ".5", "€1", " 1"})
        QTest::newRow(text) << QString::fromUtf8(text) << QStringLiteral("EUR") << malformed;
    const QString range = QStringLiteral("amount_out_of_range");
    QTest::newRow("over 2^53") << QStringLiteral("90071992547409.92") << QStringLiteral("EUR") << range;
    QTest::newRow("far over") << QStringLiteral("99999999999999999999") << QStringLiteral("JPY") << range;
}

void TestMoney::refusesDecimals()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, error);
    const auto read = Money::fromDecimal(text, Currency::fromCode(code).value());
    QVERIFY(!read);
    QCOMPARE(read.error().code, error);
}

void TestMoney::sums()
{
    QCOMPARE(*money(9'000, "JPY").plus(money(2'200, "JPY")), money(11'200, "JPY"));
    QCOMPARE(*money(9'000, "JPY").minus(money(9'200, "JPY")), money(-200, "JPY"));
    QCOMPARE(money(1, "JPY").plus(money(1, "KRW")).error().code, QStringLiteral("currency_mismatch"));
    QCOMPARE(money(1, "JPY").minus(money(1, "EUR")).error().code, QStringLiteral("currency_mismatch"));
    QVERIFY(money(1, "JPY") != money(1, "KRW"));
    QVERIFY(Money::zero(currency("JPY")).isZero());
}

void TestMoney::staysInRange()
{
    const QString code = QStringLiteral("amount_out_of_range");
    const Money most = money(Money::maximumMinor, "EUR");
    QCOMPARE(most.plus(money(1, "EUR")).error().code, code);
    QCOMPARE(money(-Money::maximumMinor, "EUR").minus(money(1, "EUR")).error().code, code);
    QCOMPARE(Money::fromMinor(Money::maximumMinor + 1, currency("EUR")).error().code, code);
    QCOMPARE(Money::fromMinor(std::numeric_limits<qint64>::min(), currency("EUR")).error().code, code);
    QCOMPARE(*Money::fromDecimal(QStringLiteral("90071992547409.91"), currency("EUR")), most);
}

void TestMoney::json()
{
    for (const Money &amount : {money(0, "JPY"), money(11'200, "JPY"), money(-5, "KWD"), money(Money::maximumMinor, "EUR")}) {
        const QByteArray wire = QJsonDocument(amount.toJson()).toJson(QJsonDocument::Compact);
        QCOMPARE(*Money::fromJson(QJsonDocument::fromJson(wire).object()), amount);
    }
    QCOMPARE(QJsonDocument(money(11'200, "JPY").toJson()).toJson(QJsonDocument::Compact),
        QByteArray("{\"currency\":\"JPY\",\"minor\":11200}"));
}

void TestMoney::refusesJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("fraction") << QByteArray(R"({"minor":1.5,"currency":"JPY"})");
    QTest::newRow("string") << QByteArray(R"({"minor":"1","currency":"JPY"})");
    QTest::newRow("no currency") << QByteArray(R"({"minor":1})");
    QTest::newRow("no minor") << QByteArray(R"({"currency":"JPY"})");
    QTest::newRow("unknown currency") << QByteArray(R"({"minor":1,"currency":"XXX"})");
    QTest::newRow("lower case") << QByteArray(R"({"minor":1,"currency":"jpy"})");
    QTest::newRow("null") << QByteArray(R"({"minor":null,"currency":"JPY"})");
    QTest::newRow("beyond integers") << QByteArray(R"({"minor":1e300,"currency":"JPY"})");
    QTest::newRow("array") << QByteArray("[]");
}

void TestMoney::refusesJson()
{
    QFETCH(QByteArray, json);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const auto read = Money::fromJson(document.isObject() ? QJsonValue(document.object()) : QJsonValue());
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("amount_malformed"));
}

void TestMoney::stripeUnits_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("amount");
    QTest::newRow("yen as they are") << qint64 {11'200} << QStringLiteral("JPY") << qint64 {11'200};
    QTest::newRow("two digits") << qint64 {10'480} << QStringLiteral("EUR") << qint64 {10'480};
    QTest::newRow("shillings times 100") << qint64 {265'000} << QStringLiteral("UGX") << qint64 {26'500'000};
    QTest::newRow("krónur times 100") << qint64 {8'500} << QStringLiteral("ISK") << qint64 {850'000};
    QTest::newRow("dinars ending in 0") << qint64 {32'000} << QStringLiteral("KWD") << qint64 {32'000};
    QTest::newRow("ariary without decimals") << qint64 {250'000} << QStringLiteral("MGA") << qint64 {2'500};
}

void TestMoney::stripeUnits()
{
    QFETCH(qint64, minor);
    QFETCH(QString, code);
    QFETCH(qint64, amount);
    const Money value = Money::fromMinor(minor, Currency::fromCode(code).value()).value();
    QCOMPARE(*stripeamount::fromMoney(value), amount);
    QCOMPARE(*stripeamount::toMoney(amount, code), value);
    QCOMPARE(*stripeamount::toMoney(amount, code.toLower()), value);
}

void TestMoney::stripeHasNoUnit_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    for (const char *code : {"BHD", "JOD", "KWD", "OMR", "TND"})
        QTest::newRow(code) << qint64 {32'005} << QString::fromLatin1(code);
    QTest::newRow("MGA") << qint64 {250'050} << QStringLiteral("MGA");
    QTest::newRow("ISK too large") << Money::maximumMinor << QStringLiteral("ISK");
}

void TestMoney::stripeHasNoUnit()
{
    QFETCH(qint64, minor);
    QFETCH(QString, code);
    const Money value = Money::fromMinor(minor, Currency::fromCode(code).value()).value();
    QCOMPARE(stripeamount::fromMoney(value).error().code, QStringLiteral("amount_not_representable"));
    QCOMPARE(stripeamount::chargeable(value).error().code, QStringLiteral("amount_limit"));
}

void TestMoney::stripeLimits_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("taken");
    QTest::newRow("nothing to pay") << qint64 {0} << QStringLiteral("UZS") << false;
    QTest::newRow("negative") << qint64 {-100} << QStringLiteral("USD") << false;
    QTest::newRow("dollar minimum") << qint64 {50} << QStringLiteral("USD") << true;
    QTest::newRow("under it") << qint64 {49} << QStringLiteral("USD") << false;
    QTest::newRow("pound minimum") << qint64 {30} << QStringLiteral("GBP") << true;
    QTest::newRow("yen minimum") << qint64 {50} << QStringLiteral("JPY") << true;
    QTest::newRow("under the forint's") << qint64 {17'499} << QStringLiteral("HUF") << false;
    QTest::newRow("twelve digits") << qint64 {999'999'999'999} << QStringLiteral("IDR") << true;
    QTest::newRow("thirteen digits") << qint64 {1'000'000'000'000} << QStringLiteral("IDR") << false;
    QTest::newRow("thirteen in Stripe's unit") << qint64 {10'000'000'000} << QStringLiteral("UGX") << false;
}

void TestMoney::stripeLimits()
{
    QFETCH(qint64, minor);
    QFETCH(QString, code);
    QFETCH(bool, taken);
    const auto amount = stripeamount::chargeable(Money::fromMinor(minor, Currency::fromCode(code).value()).value());
    QCOMPARE(amount.has_value(), taken);
    if (!taken)
        QCOMPARE(amount.error().code, QStringLiteral("amount_limit"));
}

void TestMoney::stripeRoundTrip()
{
    QRandomGenerator random(4217);
    const char *codes[] = {"JPY", "EUR", "KWD", "ISK", "UGX", "MGA", "HUF", "CLF"};
    for (int i = 0; i < 5'000; ++i) {
        const Money value = money(static_cast<qint64>(random.bounded(1'000'000'000u)), codes[random.bounded(8)]);
        const auto amount = stripeamount::fromMoney(value);
        if (amount)
            QCOMPARE(*stripeamount::toMoney(*amount, value.currency().code()), value);
    }
    QCOMPARE(stripeamount::toMoney(101, u"isk").error().code, QStringLiteral("amount_malformed"));
    QCOMPARE(stripeamount::toMoney(100, u"???").error().code, QStringLiteral("amount_malformed"));
    QCOMPARE(stripeamount::toMoney(std::numeric_limits<qint64>::max(), u"mga").error().code,
        QStringLiteral("amount_out_of_range"));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
