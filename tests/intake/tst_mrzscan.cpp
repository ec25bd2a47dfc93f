// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/intake/mrzscan.h"

#include <QSignalSpy>
#include <QTest>

using namespace chancery::intake;

namespace {

const QStringList passport{QStringLiteral("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
    QStringLiteral("L898902C36UTO7408122F1204159ZE184226B<<<<<10")};
const QStringList card{QStringLiteral("I<UTOD231458907<<<<<<<<<<<<<<<"),
    QStringLiteral("7408122F1204159UTO<<<<<<<<<<<6"), QStringLiteral("ERIKSSON<<ANNA<MARIA<<<<<<<<<<")};
const QStringList td2{
    QStringLiteral("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<"), QStringLiteral("D231458907UTO7408122F1204159<<<<<<<6")};

/// As a wedge sends it, a character every few milliseconds. Gives how many characters were taken.
int type(MrzScan &scan, const QString &text, qint64 &at, int everyMs)
{
    int taken = 0;
    for (const QChar character : text) {
        taken += scan.feed(character, at) ? 1 : 0;
        at += everyMs;
    }
    return taken;
}

} // namespace

class TestMrzScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsText_data();
    void splitsText();
    void collectsBursts_data();
    void collectsBursts();
    void leavesTypingAlone();
    void ignoresShortBursts();
    void startsAnewAfterAPause();
    void waitsBetweenLines();
    void takesWholeReads();
    void forgets();
};

void TestMrzScan::splitsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("LF") << passport.join(u'\n') << passport;
    QTest::newRow("CR LF") << passport.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n") << passport;
    QTest::newRow("CR") << passport.join(u'\r') << passport;
    QTest::newRow("nothing") << passport.join(QString()) << passport;
    QTest::newRow("card, nothing") << card.join(QString()) << card;
    QTest::newRow("TD2, nothing") << td2.join(QString()) << td2;
    QTest::newRow("lower case") << passport.join(u'\n').toLower() << passport;
    QTest::newRow("spaces between") << passport.join(u'\n').replace(
        QStringLiteral("ERIKSSON"), QStringLiteral(" ERIK SSON "))
                                    << passport;
    QTest::newRow("guillemets") << passport.join(u'\n').replace(u'<', QChar(u'\u00AB')) << passport;
    QTest::newRow("guillemets for two") << passport.join(u'\n').replace(QStringLiteral("<<"), QStringLiteral("\u00AB"))
                                        << passport;
    QTest::newRow("spaces for fillers") << passport.join(u'\n').replace(u'<', u' ') << passport;
    QTest::newRow("whole page") << QStringLiteral("PASSPORT Utopia\nERIKSSON\n") + passport.join(u'\n') << passport;
    QTest::newRow("line end in the wrong place") << passport.join(QString()).insert(20, u'\n') << passport;
    QTest::newRow("empty lines") << QStringLiteral("\n\n") + card.join(QStringLiteral("\n\n")) << card;
    QTest::newRow("anything") << QStringLiteral("hello\nworld")
                              << QStringList{QStringLiteral("HELLO"), QStringLiteral("WORLD")};
    QTest::newRow("empty") << QString() << QStringList();
}

void TestMrzScan::splitsText()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lines);
    QCOMPARE(MrzScan::linesOf(text), lines);
}

void TestMrzScan::collectsBursts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CR") << passport.join(u'\r') + u'\r';
    QTest::newRow("LF") << passport.join(u'\n') + u'\n';
    QTest::newRow("nothing") << passport.join(QString());
}

void TestMrzScan::collectsBursts()
{
    QFETCH(const QString, text);
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    qint64 at = 1000;
    QCOMPARE(type(scan, text, at, 8), static_cast<int>(text.size()) - 2); // two look like typing
    QTRY_COMPARE(scanned.size(), 1); // the pause ends it
    QCOMPARE(scanned.front().front().toStringList(), passport);
}

void TestMrzScan::leavesTypingAlone()
{
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    qint64 at = 1000;
    QCOMPARE(type(scan, passport.join(QString()), at, 150), 0);
    scan.finish();
    QCOMPARE(scanned.size(), 0);
}

void TestMrzScan::ignoresShortBursts()
{
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    qint64 at = 1000;
    QVERIFY(type(scan, QStringLiteral("4006381333931\r"), at, 8) > 0);
    scan.finish();
    QCOMPARE(scanned.size(), 0);
}

void TestMrzScan::startsAnewAfterAPause()
{
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    qint64 at = 1000;
    type(scan, QStringLiteral("Bern"), at, 8);
    at += MrzScan::burstGapMs + 1;
    type(scan, passport.join(u'\r'), at, 8);
    scan.finish();
    QCOMPARE(scanned.size(), 1);
    QCOMPARE(scanned.front().front().toStringList(), passport);
}

void TestMrzScan::waitsBetweenLines()
{
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    qint64 at = 1000;
    type(scan, passport.at(0) + u'\r', at, 8);
    at += 250;
    type(scan, passport.at(1), at, 8);
    scan.finish();
    QCOMPARE(scanned.size(), 1);
    QCOMPARE(scanned.front().front().toStringList(), passport);
}

void TestMrzScan::takesWholeReads()
{
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    QVERIFY(scan.feed(passport.join(QStringLiteral("\r\n")), 1000));
    scan.finish();
    QCOMPARE(scanned.size(), 1);
    QVERIFY(!scan.feed(QString(), 1001));
}

void TestMrzScan::forgets()
{
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    qint64 at = 1000;
    type(scan, passport.join(u'\r'), at, 8);
    scan.clear();
    scan.finish();
    QCOMPARE(scanned.size(), 0);
}

QTEST_GUILESS_MAIN(TestMrzScan)
#include "tst_mrzscan.moc"
