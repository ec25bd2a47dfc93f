// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/feeschedule.h"
#include "tests/domain/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace chancery::domain;
using namespace chancery::domaintest;

namespace {

FeeSchedule example()
{
    return FeeSchedule::fromJson(readData(QStringLiteral("fee_schedule.example.json"))).value();
}

Basis tourist()
{
    return {QStringLiteral("TYO"), QStringLiteral("JPN"), QStringLiteral("T"), QStringLiteral("single"),
        QStringLiteral("express"), 35};
}

Quote quoteAt(const QString &time)
{
    SystemRandom random;
    return example().quote(tourist(), *instantFromRfc3339(time), random).value();
}

}

class TestQuote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freezesItsGrounds();
    void validUntil_data();
    void validUntil();
    void passesErrorsOn();
    void roundTrip();
    void refuses_data();
    void refuses();
    void basisRoundTrip();
    void basisRefuses_data();
    void basisRefuses();
};

void TestQuote::freezesItsGrounds()
{
    const Quote quote = quoteAt(QStringLiteral("2026-05-10T02:00:00Z"));
    QVERIFY(quote.id.isWellFormed());
    QCOMPARE(quote.basis, tourist());
    QCOMPARE(quote.rate, QStringLiteral("150"));
    QCOMPARE(quote.rateDate, QDate(2026, 1, 1));
    QCOMPARE(quote.feeVersion, QStringLiteral("2026A"));
    QCOMPARE(quote.baseTotal.toDecimal(), QStringLiteral("85.00"));
    QCOMPARE(quote.total.toDecimal(), QStringLiteral("15000"));
    QCOMPARE(quote.lines.size(), size_t(3));
    Money sum = Money::zero(quote.total.currency());
    for (const QuoteLine &line : quote.lines)
        sum = *sum.plus(line.amount);
    QCOMPARE(sum, quote.total);
    QVERIFY(!quote.lines.back().base);
    QVERIFY(quoteAt(QStringLiteral("2026-05-10T02:00:00Z")).id != quote.id);
}

void TestQuote::validUntil_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("until");
    QTest::newRow("half an hour") << QStringLiteral("2026-05-10T02:00:00Z") << QStringLiteral("2026-05-10T02:30:00.000Z");
    QTest::newRow("to the end of version and rate, midnight in Tokyo")
        << QStringLiteral("2026-06-30T14:50:00Z") << QStringLiteral("2026-06-30T15:00:00.000Z");
    QTest::newRow("to the end of the rate") << QStringLiteral("2026-09-30T14:59:59Z") << QStringLiteral("2026-09-30T15:00:00.000Z");
    QTest::newRow("just in time") << QStringLiteral("2026-09-30T14:30:00Z") << QStringLiteral("2026-09-30T15:00:00.000Z");
}

void TestQuote::validUntil()
{
    QFETCH(QString, now);
    QFETCH(QString, until);
    QCOMPARE(toRfc3339(quoteAt(now).validUntil), until);
}

void TestQuote::passesErrorsOn()
{
    SystemRandom random;
    const auto lapsed = example().quote(tourist(), *instantFromRfc3339(QStringLiteral("2026-10-01T03:00:00Z")), random);
    QVERIFY(!lapsed);
    QCOMPARE(lapsed.error().code, QStringLiteral("no_consular_rate"));
}

void TestQuote::roundTrip()
{
    const Quote quote = quoteAt(QStringLiteral("2026-05-10T02:00:00.123Z"));
    const QByteArray wire = QJsonDocument(quote.toJson()).toJson();
    const QJsonObject json = QJsonDocument::fromJson(wire).object();
    const auto read = Quote::fromJson(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, quote);
    QCOMPARE(json.value(u"currency").toString(), QStringLiteral("JPY"));
}

void TestQuote::refuses_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const QStringList members = quoteAt(QStringLiteral("2026-05-10T02:00:00Z")).toJson().keys();
    for (const QString &member : members) {
        if (member == u"currency")
            continue;
        if (member == u"charges") { // absent in quotes of old
            QTest::newRow("charges of another type") << member << QJsonValue(true);
            QTest::newRow("charges that are none") << member << QJsonValue(QJsonArray {1.5});
            continue;
        }
        QTest::newRow(qPrintable(member + QStringLiteral(" missing"))) << member << QJsonValue(QJsonValue::Undefined);
        QTest::newRow(qPrintable(member + QStringLiteral(" of another type"))) << member << QJsonValue(true);
        QTest::newRow(qPrintable(member + QStringLiteral(" as text"))) << member << QJsonValue(QJsonArray {1.5});
    }
    QTest::newRow("id of another kind") << QStringLiteral("id") << QJsonValue(QStringLiteral("pay_") + QString(26, u'0'));
    QTest::newRow("rate") << QStringLiteral("rate") << QJsonValue(QStringLiteral("1,5"));
    QTest::newRow("date") << QStringLiteral("rate_date") << QJsonValue(QStringLiteral("2026-5-1"));
    QTest::newRow("line without an amount") << QStringLiteral("lines")
                                            << QJsonValue(QJsonArray {QJsonObject {{QStringLiteral("code"), QStringLiteral("x")}}});
}

void TestQuote::refuses()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject json = quoteAt(QStringLiteral("2026-05-10T02:00:00Z")).toJson();
    if (value.isUndefined())
        json.remove(member);
    else
        json.insert(member, value);
    const auto read = Quote::fromJson(json);
    // The version is text without a form of its own; a true in its place is refused all the same.
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("quote_malformed"));
    QVERIFY2(read.error().detail.contains(member), qPrintable(read.error().detail));
}

void TestQuote::basisRoundTrip()
{
    Basis basis = tourist();
    QCOMPARE(*Basis::fromJson(basis.toJson()), basis);
    basis.age = std::nullopt;
    QCOMPARE(*Basis::fromJson(basis.toJson()), basis);
    QJsonObject json = basis.toJson();
    json.remove(u"age");
    QCOMPARE(*Basis::fromJson(json), basis);
}

void TestQuote::basisRefuses_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("lower case") << QStringLiteral("nationality") << QJsonValue(QStringLiteral("jpn"));
    QTest::newRow("four letters") << QStringLiteral("nationality") << QJsonValue(QStringLiteral("JAPA"));
    QTest::newRow("line end") << QStringLiteral("nationality") << QJsonValue(QStringLiteral("JPN\n"));
    QTest::newRow("empty post") << QStringLiteral("post") << QJsonValue(QString());
    QTest::newRow("long post") << QStringLiteral("post") << QJsonValue(QString(41, u'A'));
    QTest::newRow("a path") << QStringLiteral("post") << QJsonValue(QStringLiteral("../TYO"));
    QTest::newRow("null type") << QStringLiteral("visa_type") << QJsonValue(QJsonValue::Null);
    QTest::newRow("number") << QStringLiteral("entries") << QJsonValue(1);
    QTest::newRow("blank") << QStringLiteral("processing") << QJsonValue(QStringLiteral(" "));
    QTest::newRow("negative age") << QStringLiteral("age") << QJsonValue(-1);
    QTest::newRow("age of a fraction") << QStringLiteral("age") << QJsonValue(3.5);
    QTest::newRow("age as text") << QStringLiteral("age") << QJsonValue(QStringLiteral("3"));
    QTest::newRow("age of a tree") << QStringLiteral("age") << QJsonValue(150);
}

void TestQuote::basisRefuses()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject json = tourist().toJson();
    json.insert(member, value);
    const auto read = Basis::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("basis_malformed"));
    QVERIFY(read.error().detail.contains(member));
}

QTEST_GUILESS_MAIN(TestQuote)
#include "tst_quote.moc"
