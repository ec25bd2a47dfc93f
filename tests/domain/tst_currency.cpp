// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/currency.h"

#include <QTest>

using namespace chancery::domain;

class TestCurrency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void digits_data();
    void digits();
    void hasNoMinorUnit_data();
    void hasNoMinorUnit();
    void everyCodeOfThreeCapitals();
};

void TestCurrency::digits_data()
{
    QTest::addColumn<QString>("codes");
    QTest::addColumn<int>("exponent");
    QTest::newRow("none") << QStringLiteral("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF") << 0;
    QTest::newRow("two, where CLDR or Stripe differ")
        << QStringLiteral("HUF IDR TWD MGA AFN ALL IRR KPW LAK LBP MMK SOS SYP TZS YER RSD PKR COP") << 2;
    QTest::newRow("two, newer codes") << QStringLiteral("SLE ZWG XCG VED VES STN MRU BYN") << 2;
    QTest::newRow("two") << QStringLiteral("USD EUR CNY INR CHF NOK GBP AED CHE CHW COU MXV USN BOV") << 2;
    QTest::newRow("three") << QStringLiteral("BHD IQD JOD KWD LYD OMR TND") << 3;
    QTest::newRow("four") << QStringLiteral("CLF UYW") << 4;
}

void TestCurrency::digits()
{
    QFETCH(QString, codes);
    QFETCH(int, exponent);
    const QStringList list = codes.split(u' ');
    for (const QString &code : list) {
        const auto currency = Currency::fromCode(code);
        QVERIFY2(currency, qPrintable(code));
        QCOMPARE(currency->code(), code);
        QCOMPARE(currency->exponent(), exponent);
    }
}

void TestCurrency::hasNoMinorUnit_data()
{
    QTest::addColumn<QString>("code");
    const QStringList codes
        = QStringLiteral("XAU XAG XPD XPT XDR XUA XSU XBA XBB XBC XBD XTS XXX usd Usd US USDT ÄÖÜ U$D AAA HRK DEM").split(u' ');
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral("   ");
    QTest::newRow("across two codes") << QStringLiteral("D A");
}

void TestCurrency::hasNoMinorUnit()
{
    QFETCH(QString, code);
    QVERIFY(!Currency::fromCode(code));
}

void TestCurrency::everyCodeOfThreeCapitals()
{
    int known = 0;
    for (char16_t a = u'A'; a <= u'Z'; ++a) {
        for (char16_t b = u'A'; b <= u'Z'; ++b) {
            for (char16_t c = u'A'; c <= u'Z'; ++c) {
                const char16_t text[] = {a, b, c};
                const auto currency = Currency::fromCode(QStringView(text, 3));
                if (!currency)
                    continue;
                ++known;
                QVERIFY(currency->exponent() == 0 || (currency->exponent() >= 2 && currency->exponent() <= 4));
            }
        }
    }
    QCOMPARE(known, 17 + 141 + 7 + 2);
}

QTEST_GUILESS_MAIN(TestCurrency)
#include "tst_currency.moc"
