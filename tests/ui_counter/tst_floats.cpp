// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/floats.h"

#include <QTest>

using namespace chancery;

/// What a clerk types as being in the till.
class TestFloats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFloats_data();
    void readsFloats();
};

void TestFloats::readsFloats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("one") << QStringLiteral("20000 JPY") << QStringLiteral("20000JPY");
    QTest::newRow("two, codes before and after, any case")
        << QStringLiteral("usd 150.50, 20000jpy") << QStringLiteral("150.50USD 20000JPY");
    QTest::newRow("Arabic comma") << QStringLiteral("1 KWD، 2 SAR") << QStringLiteral("1.000KWD 2.00SAR");
    QTest::newRow("empty till") << QString() << QString();
    QTest::newRow("no code") << QStringLiteral("20000") << QStringLiteral("?");
    QTest::newRow("twice") << QStringLiteral("1 JPY, 2 JPY") << QStringLiteral("?");
    QTest::newRow("too many digits") << QStringLiteral("1.5 JPY") << QStringLiteral("?");
    QTest::newRow("below zero") << QStringLiteral("-5 JPY") << QStringLiteral("?");
}

void TestFloats::readsFloats()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto floats = counter::floatsFromText(text);
    QStringList amounts;
    if (floats) {
        for (const domain::Money &money : *floats)
            amounts.append(money.toDecimal() + money.currency().code());
    }
    QCOMPARE(floats ? amounts.join(u' ') : QStringLiteral("?"), read);
}

QTEST_APPLESS_MAIN(TestFloats)
#include "tst_floats.moc"
