// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/decimal.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chancery::domain;

namespace {

Decimal decimal(const char *text)
{
    const auto parsed = Decimal::fromString(QString::fromLatin1(text));
    if (!parsed)
        qFatal("test data: %s", text);
    return *parsed;
}

}

class TestDecimal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void multipliesExactly();
    void roundsUpToUnits_data();
    void roundsUpToUnits();
    void minorUnits();
    void sharesRounded();
    void overflowIsAnError();
    void compares();
    void agreesWithIntegers();
};

void TestDecimal::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("0");
    QTest::newRow("zeros") << QStringLiteral("000.000") << QStringLiteral("0");
    QTest::newRow("whole") << QStringLiteral("3725") << QStringLiteral("3725");
    QTest::newRow("trailing zero") << QStringLiteral("85.50") << QStringLiteral("85.5");
    QTest::newRow("small") << QStringLiteral("0.000000000000000001") << QStringLiteral("0.000000000000000001");
    QTest::newRow("widest") << QStringLiteral("999999999999999999.999999999999999999")
                            << QStringLiteral("999999999999999999.999999999999999999");
    QTest::newRow("tens stay") << QStringLiteral("100") << QStringLiteral("100");
}

void TestDecimal::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    const auto parsed = Decimal::fromString(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->toString(), normal);
    QVERIFY(*parsed == *Decimal::fromString(normal));
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const QString malformed = QStringLiteral("decimal_malformed");
    for (const char *text : {"", ".", "1.", ".5", "-1", "+1", "1e3", "1,5", " 1", "1 ", "1.2.3", "0x10", "NaN", "1_000"})
        QTest::newRow(text) << QString::fromLatin1(text) << malformed;
    QTest::newRow("other digits") << QStringLiteral("١٢") << malformed;
    QTest::newRow("19 digits") << QStringLiteral("1000000000000000000") << QStringLiteral("decimal_out_of_range");
    QTest::newRow("19 decimals") << QStringLiteral("0.1000000000000000000") << QStringLiteral("decimal_out_of_range");
}

void TestDecimal::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto parsed = Decimal::fromString(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, code);
}

void TestDecimal::multipliesExactly()
{
    // In binary floating point this is 498.00000000000006.
    QCOMPARE(decimal("60").times(decimal("8.30"))->toString(), QStringLiteral("498"));
    QCOMPARE(decimal("0.1").plus(decimal("0.2"))->toString(), QStringLiteral("0.3"));
    QCOMPARE(decimal("37").times(decimal("85.50"))->toString(), QStringLiteral("3163.5"));
    QVERIFY(decimal("0").times(decimal("85.50"))->isZero());
}

void TestDecimal::roundsUpToUnits_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("rounded");
    QTest::newRow("up") << QStringLiteral("3163.5") << QStringLiteral("50") << QStringLiteral("3200");
    QTest::newRow("exact stays") << QStringLiteral("498") << QStringLiteral("1") << QStringLiteral("498");
    QTest::newRow("a hair over") << QStringLiteral("498.000000000000000001") << QStringLiteral("1") << QStringLiteral("499");
    QTest::newRow("fractional unit") << QStringLiteral("18.6") << QStringLiteral("0.250") << QStringLiteral("18.75");
    QTest::newRow("five Rappen") << QStringLiteral("54.31") << QStringLiteral("0.05") << QStringLiteral("54.35");
    QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("5000") << QStringLiteral("0");
}

void TestDecimal::roundsUpToUnits()
{
    QFETCH(QString, value);
    QFETCH(QString, unit);
    QFETCH(QString, rounded);
    const Decimal step = *Decimal::fromString(unit);
    const auto result = Decimal::fromString(value)->roundedUpTo(step);
    QCOMPARE(result->toString(), rounded);
    QVERIFY(result->isMultipleOf(step));
    QCOMPARE(Decimal::fromString(value)->isMultipleOf(step), value == rounded);
}

void TestDecimal::minorUnits()
{
    using Rounding = Decimal::Rounding;
    QCOMPARE(*decimal("18.75").toMinor(3, Rounding::Exact), 18'750);
    QCOMPARE(*decimal("11200").toMinor(0, Rounding::Exact), 11'200);
    QCOMPARE(decimal("1.005").toMinor(2, Rounding::Exact).error().code, QStringLiteral("decimal_not_exact"));
    QCOMPARE(*decimal("1.005").toMinor(2, Rounding::HalfUp), 101);
    QCOMPARE(*decimal("1.00499").toMinor(2, Rounding::HalfUp), 100);
    QCOMPARE(*decimal("1.001").toMinor(2, Rounding::Up), 101);
    QCOMPARE(Decimal::fromMinor(18'750, 3), decimal("18.75"));
}

void TestDecimal::sharesRounded()
{
    using Rounding = Decimal::Rounding;
    QCOMPARE(*decimal("23.80").share(decimal("19"), decimal("119"), 2, Rounding::HalfUp), 380);
    QCOMPARE(*decimal("100").share(decimal("20"), decimal("120"), 2, Rounding::HalfUp), 1667);
    QCOMPARE(*decimal("100").share(decimal("20"), decimal("120"), 2, Rounding::Up), 1667);
    QCOMPARE(*decimal("100").share(decimal("7.7"), decimal("107.7"), 2, Rounding::HalfUp), 715);
    QCOMPARE(*decimal("5.500").share(decimal("0"), decimal("100"), 3, Rounding::HalfUp), 0);
}

void TestDecimal::overflowIsAnError()
{
    const Decimal big = decimal("999999999999999999");
    const QString code = QStringLiteral("decimal_out_of_range");
    QVERIFY(big.times(big));
    QCOMPARE(big.times(big)->times(big).error().code, code);
    QCOMPARE(big.times(big)->plus(decimal("0.000000000000000001")).error().code, code);
    QCOMPARE(big.times(big)->toMinor(0, Decimal::Rounding::Exact).error().code, code);
    QCOMPARE(big.toMinor(4, Decimal::Rounding::Up).error().code, code);
    const Decimal tiny = decimal("0.000000000000000001");
    QCOMPARE(tiny.times(tiny)->times(tiny).error().code, code);
}

void TestDecimal::compares()
{
    QVERIFY(decimal("1.5") < decimal("1.50000000000000001"));
    QVERIFY(decimal("10") > decimal("9.999999999999999999"));
    QVERIFY(decimal("2.50") == decimal("2.5"));
    QVERIFY((decimal("2.50") <=> decimal("2.5")) == std::strong_ordering::equal);
    const Decimal big = *decimal("999999999999999999").times(decimal("999999999999999999"));
    QVERIFY(big > *decimal("0.000000000000000001").times(decimal("0.000000000000000001")));
}

void TestDecimal::agreesWithIntegers()
{
    QRandomGenerator random(9303);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 a = random.bounded(1'000'000'000);
        const qint64 b = random.bounded(1'000'000'000);
        const qint64 unit = 1 + random.bounded(100'000);
        const int scaleA = random.bounded(9);
        const int scaleB = random.bounded(9);
        const Decimal left = Decimal::fromMinor(a, scaleA);
        const Decimal right = Decimal::fromMinor(b, scaleB);
        QCOMPARE(*left.times(right), Decimal::fromMinor(a * b, scaleA + scaleB));
        QCOMPARE(*left.plus(right), *right.plus(left));
        QCOMPARE(*Decimal::fromString(left.toString()), left);
        const qint64 expected = (a + unit - 1) / unit * unit;
        QCOMPARE(*left.roundedUpTo(Decimal::fromMinor(unit, scaleA)), Decimal::fromMinor(expected, scaleA));
    }
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
