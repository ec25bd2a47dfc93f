// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/stripeamount.h"

#include <QTest>

using namespace chancery::domain;

/// Every currency of ISO 4217 in Stripe's unit, and what Stripe takes of it.
class TestStripeAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allCurrencies_data();
    void allCurrencies();
    void tableIsWhole();
    void minima_data();
    void minima();
    void maxima_data();
    void maxima();
};

namespace {

/// How an amount is sent: what one whole unit of the currency is in Stripe's integer; 0: not at all.
struct Row
{
    int whole;
    const char *codes;
};

// docs.stripe.com/currencies, apart from the code under test on purpose.
constexpr Row rows[] = {
    {1, "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF"},
    {100,
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY "
        "COP "
        "CRC CVE CZK DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR ISK JMD "
        "KES KGS KHR KYD KZT LAK LBP LKR LRD LSL MAD MDL MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK "
        "NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SEK SGD SHP SLE SOS SRD STN SVC SZL THB TJS TMT "
        "TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG"},
    {1000, "BHD JOD KWD OMR TND"},
    {0, "BOV CHE CHW CLF COU CUP ERN IQD IRR KPW LYD MXV SDG SSP SYP USN UYI UYW XAD"},
};

QStringList codesOf(const Row &row)
{
    return QString::fromLatin1(row.codes).split(u' ');
}

qint64 power(int exponent)
{
    qint64 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

Money money(qint64 minor, const QString &code)
{
    return Money::fromMinor(minor, Currency::fromCode(code).value()).value();
}

} // namespace

void TestStripeAmount::allCurrencies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("whole");
    for (const Row &row : rows) {
        for (const QString &code : codesOf(row))
            QTest::newRow(qPrintable(code)) << code << row.whole;
    }
}

void TestStripeAmount::allCurrencies()
{
    QFETCH(QString, code);
    QFETCH(int, whole);
    const qint64 ours = power(Currency::fromCode(code)->exponent());
    const Money amount = money(3'210 * ours, code); // 3210 whole units: above every minimum
    const auto sent = stripeamount::chargeable(amount);
    if (whole == 0) {
        QCOMPARE(sent.error().code, QStringLiteral("currency_unsupported"));
        QVERIFY(!stripeamount::toMoney(3'210, code));
        return;
    }
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().detail));
    QCOMPARE(*sent, qint64{3'210} * whole);
    QCOMPARE(*stripeamount::toMoney(*sent, code.toLower()), amount);
    // The smallest coin: sent as it is where Stripe has a unit for it, refused where it has none.
    const auto odd = stripeamount::chargeable(money(3'210 * ours + 1, code));
    const bool exact = (whole * qint64{1}) % ours == 0 && whole != 1000;
    QCOMPARE(bool(odd), exact);
    if (odd)
        QCOMPARE(*odd, qint64{3'210} * whole + whole / ours);
    else
        QCOMPARE(odd.error().code, QStringLiteral("amount_limit"));
}

void TestStripeAmount::tableIsWhole()
{
    QStringList listed;
    for (const Row &row : rows)
        listed += codesOf(row);
    QStringList known;
    for (char16_t a = u'A'; a <= u'Z'; ++a) {
        for (char16_t b = u'A'; b <= u'Z'; ++b) {
            for (char16_t c = u'A'; c <= u'Z'; ++c) {
                const QString code = QString(QChar(a)) + QChar(b) + QChar(c);
                if (Currency::fromCode(code))
                    known.append(code);
            }
        }
    }
    listed.sort();
    QCOMPARE(listed, known);
}

void TestStripeAmount::minima_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("least"); // in our minor units
    const std::pair<int, const char *> table[]{
        {50, "USD AUD BRL CAD CHF EUR NZD SGD INR PHP ZAR ARS COP IDR ILS RUB JPY KRW"}, {30, "GBP"},
        {200, "AED MYR PLN RON"}, {250, "DKK"}, {300, "NOK SEK"}, {400, "HKD"}, {1000, "MXN THB"}, {1500, "CZK"},
        {17500, "HUF"}, {1, "UZS VND TWD ISK"}, {10, "KWD"}, {100, "MGA"}};
    for (const auto &[least, codes] : table) {
        for (const QString &code : QString::fromLatin1(codes).split(u' '))
            QTest::newRow(qPrintable(code)) << code << qint64{least};
    }
}

void TestStripeAmount::minima()
{
    QFETCH(QString, code);
    QFETCH(qint64, least);
    QVERIFY(stripeamount::chargeable(money(least, code)));
    QCOMPARE(stripeamount::chargeable(money(least - 1, code)).error().code, QStringLiteral("amount_limit"));
    QCOMPARE(stripeamount::chargeable(money(-least, code)).error().code, QStringLiteral("amount_limit"));
}

void TestStripeAmount::maxima_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("most"); // twelve digits in Stripe's unit
    QTest::newRow("two decimals") << QStringLiteral("EUR") << qint64{999'999'999'999};
    QTest::newRow("none") << QStringLiteral("JPY") << qint64{999'999'999'999};
    QTest::newRow("three") << QStringLiteral("KWD") << qint64{999'999'999'990};
    QTest::newRow("times a hundred") << QStringLiteral("ISK") << qint64{9'999'999'999};
    QTest::newRow("by a hundred") << QStringLiteral("MGA") << qint64{99'999'999'999'900};
}

void TestStripeAmount::maxima()
{
    QFETCH(QString, code);
    QFETCH(qint64, most);
    QVERIFY(stripeamount::chargeable(money(most, code)));
    for (const qint64 more : {qint64{1}, qint64{10}, qint64{100}})
        QCOMPARE(stripeamount::chargeable(money(most + more, code)).error().code, QStringLiteral("amount_limit"));
}

QTEST_GUILESS_MAIN(TestStripeAmount)
#include "tst_stripeamount.moc"
