// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/shiftclosing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chancery;
using ledger::ShiftClosing;
using ledger::ShiftCount;
using ledger::ShiftLine;

/// Counts beside what is expected, over random shifts: sums hold, nothing vanishes, nothing passes unexplained.
class TestShiftClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uncountedCashStops();
    void unexpectedCountIsALine();
    void sumsHoldOverRandomShifts();

private:
    static domain::Currency currency(int n)
    {
        static const char *const codes[]{"JPY", "USD", "KWD", "EUR"};
        return *domain::Currency::fromCode(QString::fromLatin1(codes[n]));
    }
    static ShiftLine line(const QString &method, domain::Currency of)
    {
        return ShiftLine{.method = method, .currency = of, .counted = {}, .explanation = {}, .stated = {}};
    }
};

void TestShiftClosing::uncountedCashStops()
{
    const ShiftClosing closing = ShiftClosing::of(
        {line(QStringLiteral("cash"), currency(0)), line(QStringLiteral("alipay_qr"), currency(1))}, {});
    QVERIFY(closing.uncounted);
    QVERIFY(!closing.unexplained);
    QVERIFY(!closing.isGood());
}

void TestShiftClosing::unexpectedCountIsALine()
{
    const auto money = domain::Money::fromMinor(70, currency(1)).value();
    ShiftClosing closing = ShiftClosing::of({}, {{QStringLiteral("cash"), money, {}}});
    QCOMPARE(closing.lines.size(), std::size_t(1));
    QCOMPARE(closing.lines[0].difference(), 70);
    QVERIFY(closing.unexplained);
    closing = ShiftClosing::of({}, {{QStringLiteral("cash"), money, QStringLiteral("left by a payer")}});
    QVERIFY(closing.isGood());
}

void TestShiftClosing::sumsHoldOverRandomShifts()
{
    QRandomGenerator chance(7);
    const QStringList methods{QStringLiteral("cash"), QStringLiteral("stripe_checkout"), QStringLiteral("alipay_qr")};
    for (int round = 0; round < 2000; ++round) {
        std::vector<ShiftLine> expected;
        std::vector<ShiftCount> counts;
        qint64 expectedSum = 0;
        qint64 countedSum = 0;
        bool uncounted = false;
        bool unexplained = false;
        for (const QString &method : methods) {
            for (int n = 0; n < 4; ++n) {
                if (chance.bounded(2) == 0)
                    continue;
                ShiftLine made = line(method, currency(n));
                made.inTill = method == u"cash" ? chance.bounded(100'000) : 0;
                made.taken = chance.bounded(1'000'000);
                made.returned = chance.bounded(1'000'000);
                expected.push_back(made);
                expectedSum += made.expected();
                if (chance.bounded(4) == 0) {
                    uncounted = uncounted || method == u"cash";
                    countedSum += made.expected();
                    continue;
                }
                const qint64 counted = made.expected() + chance.bounded(3) - 1;
                const QString why = chance.bounded(2) == 0 ? QString() : QStringLiteral("counted twice");
                unexplained = unexplained || (counted != made.expected() && why.isEmpty());
                counts.push_back({method, domain::Money::fromMinor(counted, currency(n)).value(), why});
                countedSum += counted;
            }
        }
        const ShiftClosing closing = ShiftClosing::of(expected, counts);
        QCOMPARE(closing.lines.size(), expected.size());
        qint64 differences = 0;
        for (const ShiftLine &one : closing.lines)
            differences += one.difference();
        QCOMPARE(expectedSum + differences, countedSum);
        QCOMPARE(closing.uncounted, uncounted);
        QCOMPARE(closing.unexplained, unexplained);
        QCOMPARE(closing.isGood(), !uncounted && !unexplained);
        QVERIFY(!closing.closed);
    }
}

QTEST_GUILESS_MAIN(TestShiftClosing)
#include "tst_shiftclosing.moc"
